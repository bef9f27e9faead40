package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Limit;
import fangxin.criteria.Edition;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final Wording TITLE = new Wording("2026年度放心消费创建", "Rest-Assured Consumption 2026");
    private static final RoundUse.Standing BEGUN = new RoundUse.Standing(3, 2, 0, Set.of("220102"));

    @Test
    void isOpenFromItsFirstDayThroughItsLast() {
        Round round = round(terms());

        assertThat(round.open(FIRST.minusDays(1))).isFalse();
        assertThat(round.open(FIRST)).isTrue();
        assertThat(round.open(LAST)).isTrue();
        assertThat(round.open(LAST.plusDays(1))).isFalse();
    }

    @Test
    void refusesAnApplicationOutsideItsWindowAndSaysTheWindow() {
        Round round = round(terms());

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> round.requireOpen(LAST.plusDays(1)));

        assertThat(refusal.key()).isEqualTo("round.closed");
        assertThat(refusal.violations().getFirst().arguments()).containsExactly(FIRST, LAST);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Round("r", "220102", Round.Level.COUNTY, 2026, TITLE, LAST, FIRST, terms()))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("round.window.order");
    }

    @Test
    void tellsAllThatIsWrongWithItsTermsAtOnce() {
        RoundTerms wrong = new RoundTerms(List.of(), Map.of("220102", 5), Map.of("retail", 2026), 2026, 2026,
                Map.of("VERIFY", new Limit(0, Limit.Unit.WORKING_DAYS, "default"),
                        "VALID_YEARS", new Limit(11, Limit.Unit.YEARS, "default")),
                3, Map.of(), new Wording("", ""), " ", null, null, 4, false, Map.of(), null, null);

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, wrong::checked);

        assertThat(refusal.violations()).extracting(RuleViolation.Violation::field).containsExactlyInAnyOrder("organs",
                "signers", "editions.general", "penaltyFreeYears", "approval", "namingBody", "titleWording",
                "limits.VERIFY", "limits.VALID_YEARS", "quotas.220102");
    }

    @Test
    void keepsItsEditionsOnceAMerchantHasApplied() {
        Round round = round(terms());
        RoundTerms newer = with(terms(), Map.of("general", 2027), "南关区人民政府");

        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, newer, BEGUN))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("round.begun.editions");
        assertThatCode(() -> round.amend(TITLE, FIRST, LAST, newer, RoundUse.Standing.NOTHING))
                .doesNotThrowAnyException();
    }

    @Test
    void takesOnlyEditionsThatAreInForceWhenItsWindowOpens() {
        Edition next = edition("retail", 2027, FIRST.plusDays(1), null);
        Edition former = edition("fuel", 2024, FIRST.minusYears(2), FIRST.minusDays(1));

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> Round.requireInForce(
                List.of(edition("general", 2026, FIRST, FIRST), next, former), FIRST, null, FIRST));

        assertThat(refusal.violations()).containsExactly(
                new RuleViolation.Violation("editions.retail", "round.editions.later",
                        List.of(next.name(), "2027", FIRST.plusDays(1), FIRST)),
                new RuleViolation.Violation("editions.fuel", "round.editions.over",
                        List.of(former.name(), "2024", FIRST.minusDays(1), FIRST)));
    }

    @Test
    void asksAnewOnlyForWhatIsLaidDownAnew() {
        Round round = round(terms());
        List<Edition> ended = List.of(edition("general", 2026, FIRST.minusYears(1), FIRST.minusDays(1)));
        List<Edition> added = List.of(edition("retail", 2026, FIRST.plusDays(9), null));

        assertThatCode(() -> Round.requireInForce(ended, FIRST, round, FIRST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Round.requireInForce(ended, FIRST.plusDays(1), round, FIRST))
                .isInstanceOf(RuleViolation.class);
        assertThatCode(() -> Round.requireInForce(added, FIRST, round, FIRST.plusDays(9))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Round.requireInForce(added, FIRST, round, FIRST.plusDays(8)))
                .isInstanceOf(RuleViolation.class);
    }

    private static Edition edition(String sheet, int issue, LocalDate from, LocalDate until) {
        return new Edition(sheet, issue, new Wording(sheet, sheet), from.toString(),
                until == null ? null : until.toString(), List.of(), null, null, null, null);
    }

    @Test
    void mayBeProlongedButNotBegunLaterOnceAMerchantHasApplied() {
        Round round = round(terms());

        round.amend(TITLE, FIRST, LAST.plusMonths(1), terms(), BEGUN);

        assertThat(round.open(LAST.plusDays(1))).isTrue();
        assertThatThrownBy(() -> round.amend(TITLE, FIRST.plusDays(1), LAST, terms(), BEGUN))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("round.begun.opens");
    }

    @Test
    void keepsTheRegionsInWhichMerchantsHaveApplied() {
        Round round = round(terms());
        RoundTerms elsewhere = new RoundTerms(List.of("220103"), Map.of(), Map.of("general", 2026), 2026, 2026,
                Map.of(), 1, terms().titleWording(), terms().namingBody(), "1", "1", null, 3, false, Map.of(), null,
                null);

        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, elsewhere, BEGUN))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("round.begun.organs");
    }

    @Test
    void keepsTheNamingBodyOnceTitlesWereGiven() {
        Round round = round(terms());
        RoundTerms other = with(terms(), Map.of("general", 2026), "长春市人民政府");

        round.amend(TITLE, FIRST, LAST, other, BEGUN);

        assertThat(round.terms().namingBody().zh()).isEqualTo("长春市人民政府");
        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, terms(),
                new RoundUse.Standing(3, 2, 1, Set.of("220102"))))
                .isInstanceOf(RuleViolation.class).hasMessageContaining("round.begun.named");
    }

    @Test
    void isAmendedByItsOwnOfficeOnly() {
        Round round = round(terms());

        assertThatCode(() -> round.requireAmendableBy(officerOf("220102"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> round.requireAmendableBy(officerOf("220103"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDraftTakesFromTheUsualTermsWhatItLeavesOut() {
        RoundDraft draft = new RoundDraft(null, null, null, null, null, null, null, null, null, null,
                Map.of("NOTICE", Limit.workingDays(7)), null, null, null, null, null, null, 2, null, null, null, null,
                null, null);

        RoundTerms terms = draft.over(terms());

        assertThat(terms.limit("NOTICE").value()).isEqualTo(7);
        assertThat(terms.limit("VERIFY").value()).isEqualTo(5);
        assertThat(terms.signers()).isEqualTo(2);
        assertThat(terms.approval()).isEqualTo("长办发〔2026〕12号");
    }

    private static Actor officerOf(String office) {
        return new Actor("o", "o", List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)));
    }

    private static Round round(RoundTerms terms) {
        return new Round("220102-2026-1", "220102", Round.Level.COUNTY, 2026, TITLE, FIRST, LAST, terms);
    }

    private static RoundTerms terms() {
        return new RoundTerms(List.of("220102"), Map.of("220102", 20), Map.of("general", 2026), 2026, 2026,
                Map.of("VERIFY", Limit.workingDays(5), "NOTICE", Limit.workingDays(5)), 1,
                Map.of("SHOP", new Wording("南关区放心消费示范店", "Nanguan Demonstration Shop")),
                new Wording("南关区人民政府", "The People's Government of Nanguan District"), "长办发〔2026〕12号", null, null, 3,
                false, Map.of(), null, null);
    }

    private static RoundTerms with(RoundTerms usual, Map<String, Integer> editions, String body) {
        return new RoundTerms(usual.organs(), usual.quotas(), editions, usual.form(), usual.pledge(), usual.limits(),
                usual.penaltyFreeYears(), usual.titleWording(), new Wording(body, "Another"), usual.approval(),
                usual.document(), usual.sealingOrgan(), usual.signers(), usual.marksPublic(), usual.shares(),
                usual.ladder(), usual.scoring());
    }
}
