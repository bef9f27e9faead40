package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.merchant.Merchant;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import fangxin.round.RoundTerms;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;

/** Step by step: no level is skipped without an exception that says why. */
@StatisticsReport(onFailureOnly = true)
class LadderProperties {
    private static final Merchant MERCHANT = CandidacyFixture.merchant();
    private static final String CODE = MERCHANT.creditCode().value();

    private static Candidacy candidacy(ApplicationRound.TitleLevel level, LevelProgression ladder) {
        RoundTerms usual = CandidacyFixture.terms();
        ApplicationRound round = new ApplicationRound(
                "r",
                level == ApplicationRound.TitleLevel.COUNTY ? CandidacyFixture.OFFICE : "220100",
                level,
                2026,
                new LocalizedText("批次", "Round"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new RoundTerms(
                        new RoundTerms.RoundParticipation(usual.participation().offices(), Map.of(), Map.of()),
                        new RoundTerms.RoundMaterials(usual.materials().editions(), 2026, 2026),
                        usual.limits(),
                        1,
                        new RoundTerms.NamingTerms(
                                usual.naming().titleWording(), usual.naming().namingBody(), false),
                        new RoundTerms.RoundDocuments("批", "文", null, 3),
                        ladder,
                        null));
        Candidacy candidacy = new Candidacy("2026000009", MERCHANT, round, CandidacyFixture.instant());
        candidacy.describe(null, "SHOP", "RETAIL", CandidacyFixture.OFFICE, CandidacyFixture.STATION);
        return candidacy;
    }

    @Property(tries = 500)
    void noLevelIsSkippedWithoutAnException(
            @ForAll ApplicationRound.TitleLevel level,
            @ForAll boolean office,
            @ForAll boolean direct,
            @ForAll boolean asked,
            @ForAll boolean reasoned,
            @ForAll @Size(max = 1) List<ApplicationRound.TitleLevel> held) {
        LevelProgression ladder = new LevelProgression(
                LevelProgression.ConferralPlace.SENT_UP,
                asked,
                office ? Map.of(CandidacyFixture.OFFICE, "开发区不单独命名") : Map.of(),
                direct ? Map.of(CODE, "市商务局直接推荐") : Map.of(),
                reasoned ? "首次开展" : null);
        boolean lacksReason = level != ApplicationRound.TitleLevel.COUNTY && !asked && !reasoned;
        InputClasses.requireBoth("the reason is missing", lacksReason);
        if (lacksReason) {
            assertThatThrownBy(() -> candidacy(level, ladder)).hasMessageContaining("round.level.waived");
            return;
        }
        Candidacy candidacy = candidacy(level, ladder);
        TitleLookup titles = (all, day) -> held.contains(level.below()) ? Set.of(candidacy.reference()) : Set.of();

        boolean goesOn = true;
        try {
            titles.requireLowerTitle(candidacy, CandidacyFixture.DAY);
        } catch (RuleViolation refused) {
            assertThat(refused.violations().getFirst().arguments()).containsExactly(level, level.below());
            goesOn = false;
        }

        boolean lower = level == ApplicationRound.TitleLevel.COUNTY || held.contains(level.below());
        boolean excepted = ladder.exceptionFor(CandidacyFixture.OFFICE, CODE) != null;
        assertThat(goesOn).isEqualTo(lower || excepted);
        InputClasses.requireEach(
                "goes on",
                lower ? "by the lower title" : excepted ? "by exception" : "not",
                "by the lower title",
                "by exception",
                "not");
    }

    @Property
    void anExceptionHasItsReason(@ForAll boolean office) {
        LevelProgression silent = new LevelProgression(
                LevelProgression.ConferralPlace.HERE,
                true,
                office ? Map.of(CandidacyFixture.OFFICE, " ") : Map.of(),
                office ? Map.of() : Map.of(CODE, ""),
                null);

        assertThatThrownBy(() -> candidacy(ApplicationRound.TitleLevel.CITY, silent))
                .isInstanceOf(RuleViolation.class);
        InputClasses.requireBoth("of an office", office);
    }
}
