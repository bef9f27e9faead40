package fangxin.supervision.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.naming.signing.OfficialDocumentTypeFixture;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.config.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupervisionTriggerTest {
    private static final Set<String> MEASURES = OfficialDocumentTypeFixture.onTitles();
    private static final Set<String> RECTIFYING = Set.of("REMINDER", "RECTIFICATION");
    private final SupervisionTriggerCatalogue shipped = SupervisionTriggerSeed.shipped();

    @Test
    void theShippedTermsAreCompleteAndEachIsMarkedAsADefault() {
        shipped.check(OfficialDocumentTypeFixture.onTitles(), RECTIFYING);

        assertThat(shipped.triggers())
                .hasSize(28)
                .extracting(SupervisionTrigger::source)
                .containsOnly("default");
        assertThat(shipped.reentryBan()).isEqualTo(new TimeLimit(2, TimeLimit.Unit.YEARS, "default"));
    }

    @Test
    void theMissedRectificationOfAReminderAndOfAnOrderEachHasATrigger() {
        assertThat(shipped.afterMissed("REMINDER").orElseThrow().measure()).isEqualTo("RECTIFICATION");
        assertThat(shipped.afterMissed("RECTIFICATION").orElseThrow().measure()).isEqualTo("REVOCATION");
        assertThat(shipped.afterMissed("SUSPENSION")).isEmpty();
    }

    @Test
    void anEarlierVersionGetsTheTriggersOfTheSystemUnlessAnOfficerRemovedThem() {
        SupervisionTriggerCatalogue older = shipped.without("SELF_REPORT_MISSING")
                .without("EVIDENCE_WITHDRAWN")
                .without("MATTER_CORRECTED")
                .without("MEMBER_SHARE")
                .without("GRADE_NOT_HELD");
        SupervisionTriggerCatalogue changed = older.without("E2_PENALTY");

        assertThat(changed.completedBy(shipped, Set.of()).triggers())
                .extracting(SupervisionTrigger::code)
                .contains(
                        "SELF_REPORT_MISSING",
                        "EVIDENCE_WITHDRAWN",
                        "MATTER_CORRECTED",
                        "MEMBER_SHARE",
                        "GRADE_NOT_HELD")
                .doesNotContain("E2_PENALTY");
        assertThat(changed.completedBy(shipped, Set.of("SELF_REPORT_MISSING")).find("SELF_REPORT_MISSING"))
                .isEmpty();
        assertThat(shipped.completedBy(shipped, Set.of())).isEqualTo(shipped);
    }

    /** The text is the body that an office sends to the API, without a new build of the software. */
    @Test
    void theTermsOfASecondCityAreReadAsTheyAre() {
        SupervisionTriggerCatalogue second = JsonMapper.read("""
                {"handling": {"value": 3, "unit": "WORKING_DAYS", "source": "江城办法第8条"},
                 "reentryBan": {"value": 5, "unit": "YEARS", "source": "江城办法第12条"},
                 "triggers": [{"code": "PRICE_FRAUD", "name": {"zh": "价格欺诈", "en": "Price fraud"},
                   "ground": {"zh": "江城办法第9条", "en": "Jiangcheng rules, article 9"}, "measure": "RECTIFICATION",
                   "statement": {"value": 7, "unit": "WORKING_DAYS", "source": "江城办法第10条"},
                   "rectification": {"value": 20, "unit": "DAYS", "source": "江城办法第11条"},
                   "remedy": {"zh": "退还价款。", "en": "Refund the price."}, "source": "江城办法第9条"}]}
            """, SupervisionTriggerCatalogue.class);

        second.check(MEASURES, RECTIFYING);

        assertThat(second.reentryBan().value()).isEqualTo(5);
        assertThat(second.find("PRICE_FRAUD").orElseThrow().statement().value()).isEqualTo(7);
        assertThat(second.find("RECHECK_FAILED")).isEmpty();
    }

    @Test
    void aMeasureThatNoTypeOfDocumentCarriesOutIsRefused() {
        SupervisionTriggerCatalogue unknown = shipped.with(changed("RECHECK_FAILED", "FINE", null));

        assertThat(keys(unknown)).containsExactly("supervision.trigger.measure");
    }

    @Test
    void namingIsNoMeasure() {
        assertThat(keys(shipped.with(changed("RECHECK_FAILED", "NAMING", null))))
                .containsExactly("supervision.trigger.measure");
    }

    @Test
    void aPeriodForRectificationIsRefusedWhereTheMeasureSetsNone() {
        TimeLimit period = new TimeLimit(30, TimeLimit.Unit.DAYS, "default");

        assertThat(keys(shipped.with(changed("RECHECK_FAILED", "SUSPENSION", period, null))))
                .containsExactly("supervision.trigger.rectification.none");
        assertThatCode(() -> shipped.with(changed("RECHECK_FAILED", "REMINDER", period, null))
                        .check(MEASURES, RECTIFYING))
                .doesNotThrowAnyException();
    }

    @Test
    void twoTriggersForOneMissedMeasureAreRefused() {
        assertThat(keys(shipped.with(changed("SHOP_CLOSED", "REVOCATION", "REMINDER"))))
                .containsExactly("supervision.trigger.missedTwice");
    }

    @Test
    void aCodeIsThereOnce() {
        SupervisionTrigger one = shipped.triggers().getFirst();
        SupervisionTriggerCatalogue twice = new SupervisionTriggerCatalogue(
                shipped.handling(), shipped.reentryBan(), shipped.downgradeBan(), List.of(one, one), null);

        assertThat(keys(twice)).containsExactly("supervision.trigger.twice");
    }

    @Test
    void aTriggerIsExchangedInItsPlaceOrAddedAtTheEnd() {
        SupervisionTrigger exchanged = changed("RECHECK_FAILED", "SUSPENSION", null);
        SupervisionTrigger added = changed("NEW_ONE", "SUSPENSION", null);

        SupervisionTriggerCatalogue after = shipped.with(exchanged).with(added);

        assertThat(after.triggers()).hasSize(29).startsWith(exchanged).endsWith(added);
        assertThat(after.without("NEW_ONE").with(shipped.triggers().getFirst())).isEqualTo(shipped);
    }

    @Test
    void aBanHasASource() {
        SupervisionTriggerCatalogue without = new SupervisionTriggerCatalogue(
                shipped.handling(),
                new TimeLimit(2, TimeLimit.Unit.YEARS, " "),
                shipped.downgradeBan(),
                shipped.triggers(),
                null);

        assertThat(keys(without)).containsExactly("supervision.trigger.source");
        assertThatThrownBy(() -> new SupervisionTriggerCatalogue(
                                shipped.handling(),
                                new TimeLimit(11, TimeLimit.Unit.YEARS, "x"),
                                shipped.downgradeBan(),
                                shipped.triggers(),
                                null)
                        .check(MEASURES, RECTIFYING))
                .hasMessageContaining("supervision.trigger.ban");
    }

    @Test
    void anIssueOfBeforePublicDeliveryHasTheTermsOfTheProgramme() {
        SupervisionTriggerCatalogue former = JsonMapper.read("{\"triggers\": []}", SupervisionTriggerCatalogue.class);

        assertThat(former.publicDelivery()).isEqualTo(shipped.publicDelivery());
    }

    @Test
    void aBanAfterADowngradeLastsUpToTenYearsOrNone() {
        withDowngradeBan(0, "default").check(MEASURES, RECTIFYING);
        withDowngradeBan(10, "default").check(MEASURES, RECTIFYING);
        assertThat(keys(withDowngradeBan(11, "default"))).containsExactly("supervision.trigger.downgradeBan");
        assertThat(keys(withDowngradeBan(-1, "default"))).containsExactly("supervision.trigger.downgradeBan");
        assertThat(keys(withDowngradeBan(1, " "))).containsExactly("supervision.trigger.source");
    }

    @Test
    void anIssueOfBeforeTheBanAfterADowngradeHasTheTermOfTheProgramme() {
        SupervisionTriggerCatalogue former = JsonMapper.read("{\"triggers\": []}", SupervisionTriggerCatalogue.class);

        assertThat(former.downgradeBan()).isEqualTo(shipped.downgradeBan());
    }

    private SupervisionTriggerCatalogue withDowngradeBan(int years, String source) {
        return new SupervisionTriggerCatalogue(
                shipped.handling(),
                shipped.reentryBan(),
                new TimeLimit(years, TimeLimit.Unit.YEARS, source),
                shipped.triggers(),
                shipped.publicDelivery());
    }

    /** Otherwise each start would store another issue. */
    @Test
    void theShippedTermsReadFromTheDatabaseEqualThoseOfTheConfiguration() {
        SupervisionTriggerList.SupervisionTriggerCatalogueConverter column =
                new SupervisionTriggerList.SupervisionTriggerCatalogueConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(shipped)))
                .isEqualTo(SupervisionTriggerSeed.shipped());
    }

    @Test
    void aPeriodForRectificationIsAtMostAYearInEitherUnit() {
        shipped.with(rectifiedIn(250, TimeLimit.Unit.WORKING_DAYS)).check(MEASURES, RECTIFYING);
        assertThat(keys(shipped.with(rectifiedIn(251, TimeLimit.Unit.WORKING_DAYS))))
                .containsExactly("supervision.trigger.rectification");
        shipped.with(rectifiedIn(365, TimeLimit.Unit.DAYS)).check(MEASURES, RECTIFYING);
        assertThat(keys(shipped.with(rectifiedIn(366, TimeLimit.Unit.DAYS))))
                .containsExactly("supervision.trigger.rectification");
    }

    /** The share protects a large shop from its number of cases, the minimum a small shop from a single case. */
    @Test
    void aThresholdNeedsANumberAndAShare() {
        ReviewThreshold threshold = new ReviewThreshold(ReviewFact.UNANSWERED_MESSAGES, 90, 5, 30, List.of());

        assertThat(threshold.isReachedBy(6, 10)).isTrue();
        assertThat(threshold.isReachedBy(6, 20)).isTrue();
        assertThat(threshold.isReachedBy(6, 21)).isFalse();
        assertThat(threshold.isReachedBy(4, 4)).isFalse();
        assertThat(threshold.isReachedBy(5, 5)).isTrue();
    }

    @Test
    void aThresholdOfComplaintsNamesGroundsAndOneOfMessagesNone() {
        shipped.with(counting(ReviewFact.UNSETTLED_COMPLAINTS, 365, "23.3")).check(MEASURES, RECTIFYING);
        assertThat(keys(shipped.with(counting(ReviewFact.UNSETTLED_COMPLAINTS, 365))))
                .containsExactly("supervision.threshold.grounds.fit");
        assertThat(keys(shipped.with(counting(ReviewFact.UNANSWERED_MESSAGES, 90, "23.3"))))
                .containsExactly("supervision.threshold.grounds.fit");
        assertThat(keys(shipped.with(counting(ReviewFact.UNANSWERED_MESSAGES, 6))))
                .containsExactly("supervision.threshold.days");
    }

    private SupervisionTrigger counting(ReviewFact fact, int days, String... grounds) {
        SupervisionTrigger like = shipped.find("MESSAGES_UNANSWERED").orElseThrow();
        return new SupervisionTrigger(
                like.code(),
                like.name(),
                like.ground(),
                like.measure(),
                like.statement(),
                like.rectification(),
                like.remedy(),
                like.afterMissed(),
                like.source(),
                new ReviewThreshold(fact, days, 5, 30, List.of(grounds)));
    }

    private SupervisionTrigger rectifiedIn(int value, TimeLimit.Unit unit) {
        return changed("RECHECK_FAILED", "RECTIFICATION", new TimeLimit(value, unit, "default"), null);
    }

    private SupervisionTrigger changed(String code, String measure, String afterMissed) {
        return changed(code, measure, null, afterMissed);
    }

    private SupervisionTrigger changed(String code, String measure, TimeLimit rectification, String afterMissed) {
        SupervisionTrigger like = shipped.triggers().getFirst();
        return new SupervisionTrigger(
                code,
                like.name(),
                like.ground(),
                measure,
                like.statement(),
                rectification,
                like.remedy(),
                afterMissed,
                like.source(),
                null);
    }

    private static Stream<String> keys(SupervisionTriggerCatalogue faulty) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> faulty.check(MEASURES, RECTIFYING));
        return refused.violations().stream().map(RuleViolation.Violation::key);
    }
}
