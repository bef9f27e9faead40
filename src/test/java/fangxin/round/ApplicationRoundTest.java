package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SecondOfficer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApplicationRoundTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final LocalizedText TITLE = new LocalizedText("2026年度放心消费创建", "Rest-Assured Consumption 2026");
    private static final LocalizedText THREE_STARS = new LocalizedText("三星", "Three stars");
    private static final RoundUsage.UsageCounts BEGUN = new RoundUsage.UsageCounts(3, 2, 0, Set.of("220102"));
    private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

    private static final Actor PROPOSER = officer("proposer");
    private static final Actor COLLEAGUE = officer("colleague");
    private static final LocalizedText OFFICE = new LocalizedText("南关区创建办", "Nanguan");
    private static final SecondOfficer SECOND = new SecondOfficer("proposer", "220102", OFFICE, "220102", OFFICE);

    private static Actor officer(String account) {
        return new Actor(account, account, List.of(new Actor.Post(Role.COUNTY_OFFICE, "220102", null)));
    }

    @Test
    void isOpenFromItsFirstDayThroughItsLast() {
        ApplicationRound round = round(terms());

        assertThat(round.isOpen(FIRST.minusDays(1))).isFalse();
        assertThat(round.isOpen(FIRST)).isTrue();
        assertThat(round.isOpen(LAST)).isTrue();
        assertThat(round.isOpen(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aProposedRoundTakesNoApplicationsUntilASecondOfficerOpensIt() {
        ApplicationRound round = proposed();

        assertThat(round.isOpen(FIRST)).isFalse();
        assertThat(refusal(() -> round.requireOpen(FIRST))).isEqualTo("round.opening.waiting");
        assertThat(refusal(() -> round.confirm(round.version(), SECOND, PROPOSER, NOW)))
                .isEqualTo("identity.second.colleague");
        assertThat(refusal(() -> round.confirm(round.version() + 1, SECOND, COLLEAGUE, NOW)))
                .isEqualTo("platform.stale");
        assertThat(round.isOpened()).isFalse();

        round.confirm(round.version(), SECOND, COLLEAGUE, NOW);

        assertThat(round.isOpen(FIRST)).isTrue();
        assertThat(round.openings())
                .extracting(entry -> entry.state() + " " + entry.actor().account())
                .containsExactly("PROPOSED proposer", "OPENED colleague");
        assertThat(refusal(() -> round.confirm(round.version(), SECOND, COLLEAGUE, NOW)))
                .isEqualTo("round.opening.decided");
        assertThat(refusal(() -> round.withdraw(RoundUsage.UsageCounts.NOTHING, PROPOSER, NOW)))
                .isEqualTo("round.opening.decided");
    }

    @Test
    void aRefusedRoundIsProposedAgainOrWithdrawn() {
        ApplicationRound round = proposed();
        assertThat(refusal(() -> round.refuse("文号有误", SECOND, PROPOSER, NOW))).isEqualTo("identity.second.colleague");

        round.refuse("文号有误", SECOND, COLLEAGUE, NOW);
        assertThat(refusal(() -> round.confirm(round.version(), SECOND, COLLEAGUE, NOW)))
                .isEqualTo("round.opening.decided");
        round.propose(COLLEAGUE, NOW);

        assertThat(round.proposer()).isEqualTo("colleague");
        assertThat(round.openings().get(1).reason()).isEqualTo("文号有误");
        assertThat(refusal(() -> round.withdraw(RoundUsage.UsageCounts.NOTHING, officerOf("220104"), NOW)))
                .isEqualTo("round.owner.other");
        round.withdraw(RoundUsage.UsageCounts.NOTHING, PROPOSER, NOW);
        assertThat(round.openingState()).isEqualTo(RoundOpening.OpeningState.WITHDRAWN);
        assertThat(round.isOpen(FIRST)).isFalse();
    }

    @Test
    void aSecondOfficerOpensAgainWhatOneOfficerHasChangedInAnOpenedRound() {
        ApplicationRound round = openRound();
        round.amend(TITLE, FIRST, LAST.plusDays(3), limited(7), RoundUsage.UsageCounts.NOTHING, PROPOSER, NOW);
        assertThat(round.isOpened()).isTrue();

        RoundTerms newer = with(terms(), Map.of("general", 2027), "南关区人民政府");
        round.amend(TITLE, FIRST, LAST, newer, RoundUsage.UsageCounts.NOTHING, COLLEAGUE, NOW);

        assertThat(round.openingState()).isEqualTo(RoundOpening.OpeningState.PROPOSED);
        assertThat(round.proposer()).isEqualTo("colleague");
        assertThat(refusal(() -> round.withdraw(new RoundUsage.UsageCounts(1, 0, 0, Set.of()), PROPOSER, NOW)))
                .isEqualTo("round.opening.begun");
    }

    @Test
    void aSecondOfficerOpensAgainAnotherTrackFormEligibilityOrNamingBody() {
        RoundTerms terms = terms();

        assertThat(RoundAmendmentRule.needsSecondOfficer(terms, with(terms, TitleTrack.COMMITMENT, Map.of())))
                .isTrue();
        assertThat(RoundAmendmentRule.needsSecondOfficer(
                        terms, with(terms, TitleTrack.DEMONSTRATION, Map.of("EXCELLENT", THREE_STARS))))
                .isTrue();
        assertThat(RoundAmendmentRule.needsSecondOfficer(terms, with(terms, Map.of("general", 2026), "长春市人民政府")))
                .isTrue();
        assertThat(RoundAmendmentRule.needsSecondOfficer(terms, limited(9))).isFalse();
    }

    private static ApplicationRound openRound() {
        ApplicationRound round = proposed();
        round.confirm(round.version(), SECOND, COLLEAGUE, NOW);
        return round;
    }

    private static ApplicationRound proposed() {
        ApplicationRound round = round(terms());
        round.propose(PROPOSER, NOW);
        return round;
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(RuleViolation.class, attempt).key();
    }

    @Test
    void refusesAnApplicationOutsideItsWindowAndSaysTheWindow() {
        ApplicationRound round = round(terms());

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> round.requireOpen(LAST.plusDays(1)));

        assertThat(refusal.key()).isEqualTo("round.closed");
        assertThat(refusal.violations().getFirst().arguments()).containsExactly(FIRST, LAST);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new ApplicationRound(
                        "r", "220102", ApplicationRound.TitleLevel.COUNTY, 2026, TITLE, LAST, FIRST, terms()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.window.order");
    }

    @Test
    void aTradeIsOfferedWhereTheRoundNamesItsSheetOrItHasNone() {
        RoundTerms terms = terms();
        String named = terms.materials().editions().keySet().iterator().next();

        assertThat(terms.offersTradeOf(named)).isTrue();
        assertThat(terms.offersTradeOf(null)).isTrue();
        assertThat(terms.offersTradeOf("pet-grooming")).isFalse();
        assertThat(terms.issueOf(named)).isEqualTo(terms.materials().editions().get(named));
        assertThat(terms.issueOf("pet-grooming")).isNull();
    }

    @Test
    void reportsEveryInvalidTermAtOnce() {
        RoundTerms wrong = new RoundTerms(
                new RoundTerms.RoundParticipation(List.of(), Map.of("220102", 5), Map.of()),
                new RoundTerms.RoundMaterials(Map.of("retail", 2026), 2026, 2026),
                Map.of(),
                2,
                new RoundTerms.NamingTerms(Map.of(), new LocalizedText("", ""), false),
                new RoundTerms.RoundDocuments(" ", null, null, 3),
                null,
                null);

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, wrong::checked);

        assertThat(refusal.violations())
                .extracting(RuleViolation.Violation::field)
                .containsExactlyInAnyOrder(
                        "terms.participation.offices",
                        "terms.materials.editions.general",
                        "terms.documents.approval",
                        "terms.naming.namingBody",
                        "terms.naming.titleWording",
                        "terms.participation.quotas.220102");
    }

    @Test
    void aDraftWhoseFiguresAreOutOfRangeIsRefusedAtEachOfThem() {
        Map<String, Integer> quotas = new HashMap<>(Map.of("220102", 0, "220103", 100_001));
        quotas.put("220104", null);
        RoundTermsInput terms = new RoundTermsInput(
                new RoundTermsInput.ParticipationInput(
                        null, quotas, Map.of("INDUSTRY", new MemberShare(101, -1, true))),
                null,
                Map.of(
                        "NOTICE",
                        new TimeLimit(5, null, "default"),
                        "VERIFY",
                        new TimeLimit(0, TimeLimit.Unit.WORKING_DAYS, "default"),
                        "ACCEPT",
                        new TimeLimit(365, TimeLimit.Unit.DAYS, "default"),
                        "VALID_YEARS",
                        new TimeLimit(11, TimeLimit.Unit.YEARS, "default")),
                3,
                null,
                new RoundTermsInput.DocumentsInput(null, null, null, 4),
                null,
                new ScoringMode(ScoringMode.SheetSharing.BLIND, 0));
        RoundInput draft = new RoundInput(null, 2019, null, null, null, null, terms, null);

        assertThat(Constraints.violations(draft))
                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                .containsExactlyInAnyOrder(
                        tuple("year", "platform.constraint.range"),
                        tuple("terms.participation.quotas.220102", "platform.constraint.range"),
                        tuple("terms.participation.quotas.220103", "platform.constraint.range"),
                        tuple("terms.participation.quotas.220104", "platform.constraint.NotNull"),
                        tuple("terms.limits.NOTICE.unit", "platform.constraint.NotNull"),
                        tuple("terms.limits.VERIFY", "calendar.limit.range"),
                        tuple("terms.limits.VALID_YEARS", "calendar.limit.range"),
                        tuple("terms.penaltyFreeYears", "round.eligibility.years"),
                        tuple("terms.documents.signers", "round.signers.number"),
                        tuple("terms.participation.shares.INDUSTRY.percent", "round.share.range"),
                        tuple("terms.participation.shares.INDUSTRY.least", "platform.constraint.Min"),
                        tuple("terms.scoring.spread", "round.scoring.spread"));
        assertThat(Constraints.violations(draft))
                .filteredOn(violation -> violation.key().equals("calendar.limit.range"))
                .allSatisfy(violation -> assertThat(violation.arguments()).containsExactly(365, 10));
    }

    @Test
    void keepsItsEditionsOnceAMerchantHasApplied() {
        ApplicationRound round = round(terms());
        RoundTerms newer = with(terms(), Map.of("general", 2027), "南关区人民政府");

        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, newer, BEGUN, PROPOSER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.editions");
        assertThatCode(() -> round.amend(TITLE, FIRST, LAST, newer, RoundUsage.UsageCounts.NOTHING, PROPOSER, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void takesOnlyEditionsThatAreInForceWhenItsWindowOpens() {
        CriteriaEdition next = edition("retail", 2027, FIRST.plusDays(1), null);
        CriteriaEdition former = edition("fuel", 2024, FIRST.minusYears(2), FIRST.minusDays(1));

        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> ApplicationRound.requireInForce(
                        List.of(edition("general", 2026, FIRST, FIRST), next, former), FIRST, null, FIRST));

        assertThat(refusal.violations())
                .containsExactly(
                        new RuleViolation.Violation(
                                "terms.materials.editions.retail",
                                "round.editions.later",
                                List.of(next.name(), "2027", FIRST.plusDays(1), FIRST)),
                        new RuleViolation.Violation(
                                "terms.materials.editions.fuel",
                                "round.editions.over",
                                List.of(former.name(), "2024", FIRST.minusDays(1), FIRST)));
    }

    @Test
    void checksOnlyEditionsThatHaveChanged() {
        ApplicationRound round = round(terms());
        List<CriteriaEdition> ended = List.of(edition("general", 2026, FIRST.minusYears(1), FIRST.minusDays(1)));
        List<CriteriaEdition> added = List.of(edition("retail", 2026, FIRST.plusDays(9), null));

        assertThatCode(() -> ApplicationRound.requireInForce(ended, FIRST, round, FIRST))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ApplicationRound.requireInForce(ended, FIRST.plusDays(1), round, FIRST))
                .isInstanceOf(RuleViolation.class);
        assertThatCode(() -> ApplicationRound.requireInForce(added, FIRST, round, FIRST.plusDays(9)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ApplicationRound.requireInForce(added, FIRST, round, FIRST.plusDays(8)))
                .isInstanceOf(RuleViolation.class);
    }

    private static CriteriaEdition edition(String sheet, int issue, LocalDate from, LocalDate until) {
        return new CriteriaEdition(
                sheet,
                issue,
                new LocalizedText(sheet, sheet),
                from.toString(),
                until == null ? null : until.toString(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    @Test
    void mayBeProlongedButNotBegunLaterOnceAMerchantHasApplied() {
        ApplicationRound round = round(terms());

        round.amend(TITLE, FIRST, LAST.plusMonths(1), terms(), BEGUN, PROPOSER, NOW);

        assertThat(round.isOpen(LAST.plusDays(1))).isTrue();
        assertThatThrownBy(() -> round.amend(TITLE, FIRST.plusDays(1), LAST, terms(), BEGUN, PROPOSER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.opens");
    }

    @Test
    void aPeriodKeepsTheLimitUnderWhichItBegan() {
        ApplicationRound round = round(limited(5));
        Instant later = NOW.plusSeconds(60);

        round.amend(TITLE, FIRST, LAST, limited(7), BEGUN, PROPOSER, NOW);
        round.amend(TITLE, FIRST, LAST.plusMonths(1), limited(7), BEGUN, PROPOSER, NOW.plusSeconds(30));
        round.amend(TITLE, FIRST, LAST, limited(3), BEGUN, PROPOSER, later);

        assertThat(round.limit("NOTICE", NOW.minusMillis(1)).value()).isEqualTo(5);
        assertThat(round.limit("NOTICE", NOW).value()).isEqualTo(7);
        assertThat(round.limit("NOTICE", later.minusMillis(1)).value()).isEqualTo(7);
        assertThat(round.limit("NOTICE", later).value()).isEqualTo(3);
        assertThat(round.limit("NOTICE").value()).isEqualTo(3);
    }

    private static RoundTerms limited(int days) {
        RoundTerms terms = terms();
        return new RoundTerms(
                terms.participation(),
                terms.materials(),
                Map.of("NOTICE", TimeLimit.workingDays(days)),
                terms.penaltyFreeYears(),
                terms.naming(),
                terms.documents(),
                terms.ladder(),
                terms.scoring());
    }

    @Test
    void keepsTheRegionsInWhichMerchantsHaveApplied() {
        ApplicationRound round = round(terms());
        RoundTerms elsewhere = new RoundTerms(
                new RoundTerms.RoundParticipation(List.of("220103"), Map.of(), Map.of()),
                new RoundTerms.RoundMaterials(Map.of("general", 2026), 2026, 2026),
                Map.of(),
                1,
                new RoundTerms.NamingTerms(
                        terms().naming().titleWording(), terms().naming().namingBody(), false),
                new RoundTerms.RoundDocuments("1", "1", null, 3),
                null,
                null);

        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, elsewhere, BEGUN, PROPOSER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.agencies");
    }

    /** Another share would be an exception for all composites of the round, by one officer. */
    @Test
    void keepsTheSharesOfMembersOnceAMerchantHasApplied() {
        RoundTerms half = withShare(new MemberShare(50, 0, true));
        RoundTerms advice = withShare(new MemberShare(50, 0, false));
        ApplicationRound round = round(half);

        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, advice, BEGUN, PROPOSER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.shares");
        assertThatThrownBy(() -> round.amend(TITLE, FIRST, LAST, terms(), BEGUN, PROPOSER, NOW))
                .hasMessageContaining("round.begun.shares");
        round.amend(TITLE, FIRST, LAST.plusDays(1), half, BEGUN, PROPOSER, NOW);
        assertThat(RoundAmendmentRule.needsSecondOfficer(half, advice)).isTrue();
    }

    /** A type of subject that the round did not have before comes with its share, as no merchant has applied for it. */
    @Test
    void addsAShareOnlyForATypeThatItDidNotHaveOnceAMerchantHasApplied() {
        RoundTerms shared = withShare(new MemberShare(50, 0, true));
        RoundTerms district = named(terms(), "BUSINESS_DISTRICT");

        assertThatThrownBy(() -> round(district)
                        .amend(TITLE, FIRST, LAST, named(shared, "BUSINESS_DISTRICT"), BEGUN, PROPOSER, NOW))
                .hasMessageContaining("round.begun.shares");
        assertThatCode(() -> round(terms())
                        .amend(TITLE, FIRST, LAST, named(shared, "BUSINESS_DISTRICT"), BEGUN, PROPOSER, NOW))
                .doesNotThrowAnyException();
    }

    private static RoundTerms named(RoundTerms usual, String type) {
        LocalizedText wording = new LocalizedText("南关区放心消费示范商圈", "Nanguan Demonstration District");
        Map<String, LocalizedText> wordings = new HashMap<>(usual.naming().titleWording());
        wordings.put(type, wording);
        return new RoundTerms(
                usual.participation(),
                usual.materials(),
                usual.limits(),
                usual.penaltyFreeYears(),
                new RoundTerms.NamingTerms(wordings, usual.naming().namingBody(), false),
                usual.documents(),
                usual.ladder(),
                usual.scoring());
    }

    private static RoundTerms withShare(MemberShare share) {
        RoundTerms usual = terms();
        return new RoundTerms(
                new RoundTerms.RoundParticipation(
                        usual.participation().offices(),
                        usual.participation().quotas(),
                        Map.of("BUSINESS_DISTRICT", share)),
                usual.materials(),
                usual.limits(),
                usual.penaltyFreeYears(),
                usual.naming(),
                usual.documents(),
                usual.ladder(),
                usual.scoring());
    }

    @Test
    void keepsTheNamingAuthorityOnceTitlesWereConferred() {
        ApplicationRound round = round(terms());
        RoundTerms other = with(terms(), Map.of("general", 2026), "长春市人民政府");

        round.amend(TITLE, FIRST, LAST, other, BEGUN, PROPOSER, NOW);

        assertThat(round.terms().naming().namingBody().zh()).isEqualTo("长春市人民政府");
        assertThatThrownBy(() -> round.amend(
                        TITLE,
                        FIRST,
                        LAST,
                        terms(),
                        new RoundUsage.UsageCounts(3, 2, 1, Set.of("220102")),
                        PROPOSER,
                        NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.named");
    }

    @Test
    void keepsItsTrackAndNamedLevelsOnceAMerchantHasApplied() {
        ApplicationRound round = round(with(terms(), TitleTrack.DEMONSTRATION, Map.of("EXCELLENT", THREE_STARS)));

        assertThatThrownBy(() -> round.amend(
                        TITLE,
                        FIRST,
                        LAST,
                        with(terms(), TitleTrack.COMMITMENT, Map.of("EXCELLENT", THREE_STARS)),
                        BEGUN,
                        PROPOSER,
                        NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.track");
        assertThatThrownBy(() -> round.amend(
                        TITLE, FIRST, LAST, with(terms(), TitleTrack.DEMONSTRATION, Map.of()), BEGUN, PROPOSER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("round.begun.namedLevels");
        round.amend(
                TITLE,
                FIRST,
                LAST,
                with(terms(), TitleTrack.COMMITMENT, Map.of()),
                RoundUsage.UsageCounts.NOTHING,
                PROPOSER,
                NOW);
        assertThat(round.terms().naming().track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(round.terms().naming().namedLevels()).isEmpty();
    }

    @Test
    void aNamedLevelHasAGradeOfTheProgrammeAndBothLanguages() {
        RoundTerms wrong = with(
                terms(),
                TitleTrack.DEMONSTRATION,
                Map.of("GOOD", THREE_STARS, "PASS", new LocalizedText("二星", " "), "EXCELLENT", THREE_STARS));

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, wrong::checked);

        assertThat(refusal.violations())
                .containsExactlyInAnyOrder(
                        new RuleViolation.Violation(
                                "terms.naming.namedLevels.GOOD", "round.namedLevel.grade", List.of("GOOD")),
                        new RuleViolation.Violation(
                                "terms.naming.namedLevels.PASS", "platform.constraint.languages", List.of()));
    }

    @Test
    void aDraftRemovesANamedLevelByLeavingItBlank() {
        RoundTerms usual = with(
                terms(),
                TitleTrack.COMMITMENT,
                Map.of("PASS", new LocalizedText("二星", "Two stars"), "EXCELLENT", THREE_STARS));
        Map<String, LocalizedText> levels = new HashMap<>();
        levels.put("PASS", new LocalizedText("", null));
        levels.put("EXCELLENT", null);
        ApplicationRound round = round(usual);

        RoundTerms terms = namedLevels(levels).over(round.terms());

        assertThat(terms.naming().namedLevels()).isEmpty();
        assertThat(terms.naming().track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(namedLevels(null).over(usual).naming()).isEqualTo(usual.naming());
        assertThat(Constraints.violations(namedLevels(Map.of("PASS", new LocalizedText("星".repeat(41), "Star")))))
                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                .containsExactly(tuple("naming.namedLevels.PASS", "platform.constraint.length"));
    }

    private static RoundTermsInput namedLevels(Map<String, LocalizedText> levels) {
        return new RoundTermsInput(
                null,
                null,
                null,
                null,
                new RoundTermsInput.NamingInput(null, null, null, null, levels),
                null,
                null,
                null);
    }

    @Test
    void termsThatAreLongerThanTheirColumnAreRefusedWithASentence() {
        RoundTerms usual = terms();
        Map<String, String> recommended = IntStream.range(0, 200)
                .boxed()
                .collect(Collectors.toMap("92220102MA00%06d"::formatted, number -> "直接推荐".repeat(30)));
        ApplicationRound round = round(new RoundTerms(
                usual.participation(),
                usual.materials(),
                usual.limits(),
                usual.penaltyFreeYears(),
                usual.naming(),
                usual.documents(),
                new LevelProgression(LevelProgression.ConferralPlace.HERE, false, Map.of(), recommended, null),
                usual.scoring()));

        assertThat(Constraints.violations(round))
                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                .containsExactly(tuple("terms", "platform.constraint.json"));
        assertThat(Constraints.violations(round(usual))).isEmpty();
    }

    @Test
    void isAmendedByItsOwnOfficeOnly() {
        ApplicationRound round = round(terms());

        assertThatCode(() -> round.requireAmendableBy(officerOf("220102"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> round.requireAmendableBy(officerOf("220103"))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDraftTakesFromTheUsualTermsWhatItLeavesOut() {
        RoundTermsInput draft = new RoundTermsInput(
                null,
                null,
                Map.of("NOTICE", TimeLimit.workingDays(7)),
                null,
                null,
                new RoundTermsInput.DocumentsInput(null, null, null, 2),
                null,
                null);

        RoundTerms terms = draft.over(terms());

        assertThat(terms.limit("NOTICE").value()).isEqualTo(7);
        assertThat(terms.limit("VERIFY").value()).isEqualTo(5);
        assertThat(terms.documents().signers()).isEqualTo(2);
        assertThat(terms.documents().approval()).isEqualTo("长办发〔2026〕12号");
    }

    private static Actor officerOf(String office) {
        return new Actor("o", "o", List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)));
    }

    private static ApplicationRound round(RoundTerms terms) {
        return new ApplicationRound(
                "220102-2026-1", "220102", ApplicationRound.TitleLevel.COUNTY, 2026, TITLE, FIRST, LAST, terms);
    }

    private static RoundTerms terms() {
        return new RoundTerms(
                new RoundTerms.RoundParticipation(List.of("220102"), Map.of("220102", 20), Map.of()),
                new RoundTerms.RoundMaterials(Map.of("general", 2026), 2026, 2026),
                Map.of("VERIFY", TimeLimit.workingDays(5), "NOTICE", TimeLimit.workingDays(5)),
                1,
                new RoundTerms.NamingTerms(
                        Map.of("SHOP", new LocalizedText("南关区放心消费示范店", "Nanguan Demonstration Shop")),
                        new LocalizedText("南关区人民政府", "The People's Government of Nanguan District"),
                        false),
                new RoundTerms.RoundDocuments("长办发〔2026〕12号", null, null, 3),
                null,
                null);
    }

    private static RoundTerms with(RoundTerms usual, TitleTrack track, Map<String, LocalizedText> namedLevels) {
        return new RoundTerms(
                usual.participation(),
                usual.materials(),
                usual.limits(),
                usual.penaltyFreeYears(),
                new RoundTerms.NamingTerms(
                        usual.naming().titleWording(),
                        usual.naming().namingBody(),
                        usual.naming().marksPublic(),
                        track,
                        namedLevels),
                usual.documents(),
                usual.ladder(),
                usual.scoring());
    }

    private static RoundTerms with(RoundTerms usual, Map<String, Integer> editions, String body) {
        return new RoundTerms(
                new RoundTerms.RoundParticipation(
                        usual.participation().offices(),
                        usual.participation().quotas(),
                        usual.participation().shares()),
                new RoundTerms.RoundMaterials(
                        editions, usual.materials().form(), usual.materials().pledge()),
                usual.limits(),
                usual.penaltyFreeYears(),
                new RoundTerms.NamingTerms(
                        usual.naming().titleWording(),
                        new LocalizedText(body, "Another"),
                        usual.naming().marksPublic()),
                new RoundTerms.RoundDocuments(
                        usual.documents().approval(),
                        usual.documents().notice(),
                        usual.documents().sealingAgency(),
                        usual.documents().signers()),
                usual.ladder(),
                usual.scoring());
    }
}
