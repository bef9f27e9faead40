package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.cultivation.EligibilityCheck.EligibilityResult;
import fangxin.procedure.cultivation.VerificationFindings.VerificationProposal;
import fangxin.procedure.cultivation.VisitReport.RectificationDemand;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundDefaults;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Tests of the rules of the cultivation: verification, return, eligibility, visit, rectification and recommendation.
 */
class CultivationRulesTest {
    private static final WorkSubject SUBJECT = WorkSubject.candidacy("2026000001");
    private static final RectificationDayPolicy DAYS = new RectificationDayPolicy(new RoundDefaults());
    private static final ApplicationRound ROUND = CandidacyFixture.round();
    private static final List<String> RULES = List.of("E1", "E2", "E3", "E4", "E5");

    private static void refusedAt(ThrowingCallable attempt, String... fields) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder(fields));
    }

    // verification

    @Test
    void aVerificationReportsEveryInvalidFieldAtOnce() {
        VerificationFindings facts =
                new VerificationFindings(true, false, true, "52-12", " ", null, null, null, Map.of("G99", true));

        refusedAt(() -> facts.checked(true, Set.of("G21")), "industry", "note", "proposal", "opinion", "checks.G99");
    }

    @Test
    void aVerificationWithoutDifferencesNeedsNoNote() {
        VerificationFindings facts = new VerificationFindings(
                true, true, true, " 5213 ", null, VerificationProposal.CULTIVATE, "情况属实", List.of(), null);

        assertThat(facts.checked(true, Set.of()).industry()).isEqualTo("5213");
    }

    @Test
    void aVerificationComesBackFromItsColumnAsItWas() {
        VerificationFindings facts = new VerificationFindings(
                true,
                false,
                true,
                "5213",
                "招牌已换",
                VerificationProposal.RETURN,
                "建议补正",
                List.of("a", "b"),
                Map.of("G21", false, "G13", true));
        VerificationFindings.FindingsConverter column = new VerificationFindings.FindingsConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }

    @Test
    void consultedAgenciesReadTheNoteOfTheStationWithPersonalDataMasked() {
        VerificationFindings findings = new VerificationFindings(
                true,
                false,
                true,
                "5213",
                "招牌已换，店主电话13900001234",
                VerificationProposal.CULTIVATE,
                "情况属实",
                List.of(),
                Map.of());
        Verification verification = new Verification(
                SUBJECT, findings, Map.of(), true, CandidacyFixture.station(), CandidacyFixture.instant());

        assertThat(CultivationFacts.StationFindings.of(verification).note())
                .startsWith("招牌已换")
                .doesNotContain("13900001234");
    }

    @Test
    void theStationsAnswerFollowsFromTheSelfCheckThatItVerified() {
        Map<String, Boolean> looked = new HashMap<>(Map.of("G11", true, "G12", false, "G13", true, "G14", false));
        looked.put("G21", null);
        VerificationFindings facts = new VerificationFindings(
                true, true, true, "5213", null, VerificationProposal.CULTIVATE, "情况属实", List.of(), looked);
        Verification verification = new Verification(
                SUBJECT,
                facts,
                Map.of("G11", true, "G12", true, "G13", false, "G14", false, "G21", true),
                true,
                CandidacyFixture.station(),
                CandidacyFixture.instant());

        assertThat(verification.selfChecks()).isEqualTo(Map.of("G11", true, "G12", false, "G13", false, "G14", true));
        CultivationView.VerificationView verified =
                new CultivationView.VerificationView(facts, verification.selfChecks(), "甲", CandidacyFixture.instant());
        assertThat(verified.holds(answered("G12", true))).isFalse();
        assertThat(verified.holds(answered("G12", false))).as("mended since").isTrue();
        assertThat(verified.holds(answered("G21", true))).as("not looked at").isNull();
    }

    private static SelfCheck answered(String code, boolean answer) {
        LocalizedText words = new LocalizedText(code, code);
        return new SelfCheck("general." + code, words, words, words, answer);
    }

    // return

    private static Defect defect(String field, boolean arisenSince) {
        return new Defect(null, field, "通知第三条", "门头全景", "重拍门头", arisenSince, null);
    }

    private static ApplicationReturnNotice notice(List<Defect> defects, List<ApplicationReturnNotice> earlier) {
        return new ApplicationReturnNotice(
                SUBJECT,
                defects,
                earlier,
                CandidacyFixture.DAY.plusDays(14),
                "0431-1",
                CandidacyFixture.office(),
                CandidacyFixture.instant());
    }

    @Test
    void aReturnNamesAtLeastOneDefectAndWhatToDo() {
        refusedAt(() -> Constraints.check(new ApplicationReturnInput(List.of(), null)), "defects");
        refusedAt(() -> Constraints.check(new ApplicationReturnInput(null, null)), "defects");
        refusedAt(
                () -> Constraints.check(
                        new ApplicationReturnInput(Collections.nCopies(41, defect("front", false)), null)),
                "defects");
        refusedAt(
                () -> notice(
                        List.of(defect("front", false), new Defect(null, "licence", null, null, "", false, null)),
                        List.of()),
                "defects.1.rule",
                "defects.1.correction");
    }

    @Test
    void aSecondReturnForSomethingThatWasThereToSeeIsMarked() {
        ApplicationReturnNotice first = notice(List.of(defect("front", false)), List.of());

        assertThat(first.isFoundLate()).isFalse();
        assertThat(notice(List.of(defect("front", false)), List.of(first)).isFoundLate())
                .isFalse();
        assertThat(notice(List.of(defect("licence", true)), List.of(first)).isFoundLate())
                .isFalse();
        assertThat(notice(List.of(defect("front", false), defect("licence", false)), List.of(first))
                        .isFoundLate())
                .isTrue();
        assertThat(notice(List.of(defect("licence", false)), List.of(first)).ordinal())
                .isEqualTo(2);
    }

    @Test
    void nothingIsLateAgainstANoticeThatWasRecalled() {
        ApplicationReturnNotice recalled = notice(List.of(defect("front", false)), List.of());
        recalled.recall(CandidacyFixture.instant());

        assertThat(notice(List.of(defect("licence", false)), List.of(recalled)).isFoundLate())
                .isFalse();
    }

    @Test
    void eachDefectIsClosedByItself() {
        ApplicationReturnNotice notice = notice(List.of(defect("front", false), defect("licence", false)), List.of());
        DefectClosing closing = new DefectClosing(notice, 1, CandidacyFixture.office(), CandidacyFixture.instant());

        assertThat(notice.openDefects(List.of())).hasSize(2);
        assertThat(notice.openDefects(List.of(closing)))
                .extracting(Defect::field)
                .containsExactly("licence");
        assertThat(notice(List.of(defect("front", false)), List.of(notice)).openDefects(List.of(closing)))
                .as("a closing concerns its own notice")
                .hasSize(1);
        assertThatThrownBy(() -> notice.requireItem(3)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDefectIsOpenUntilItIsChangedAndCorrectedUntilItIsCheckedOrDecided() {
        assertThat(DefectStatePolicy.state(Stage.RETURNED, true, false, false)).isEqualTo(DefectState.OPEN);
        assertThat(DefectStatePolicy.state(Stage.SUBMITTED, true, false, true)).isEqualTo(DefectState.CORRECTED);
        assertThat(DefectStatePolicy.state(Stage.VERIFIED, true, true, false)).isEqualTo(DefectState.CLOSED);
        assertThat(DefectStatePolicy.state(Stage.IN_CULTIVATION, true, false, false))
                .isEqualTo(DefectState.CLOSED);
        assertThat(DefectStatePolicy.state(Stage.RETURNED, false, false, true)).isEqualTo(DefectState.REPLACED);
    }

    @Test
    void theRecallOfALaterReturnOpensTheDefectsOfTheOneBefore() {
        ApplicationReturnNotice first = notice(List.of(defect("front", false)), List.of());
        ApplicationReturnNotice second = notice(List.of(defect("front", false)), List.of(first));

        assertThat(DefectStatePolicy.isNewest(first, List.of(first, second))).isFalse();
        second.recall(CandidacyFixture.instant());
        assertThat(DefectStatePolicy.isNewest(first, List.of(first, second))).isTrue();
        assertThat(DefectStatePolicy.isNewest(second, List.of(first, second))).isFalse();
    }

    @Test
    void theDayOfARectificationIsCountedByTheLimitOrChosenByTheOfficerOfTheVisit() {
        Visit visit = new Visit(
                SUBJECT,
                new VisitReport(
                        CandidacyFixture.DAY,
                        "站长",
                        "价签不全",
                        List.of("photo"),
                        List.of(
                                new RectificationDemand("补齐价签", CandidacyFixture.DAY.plusDays(9)),
                                new RectificationDemand("整理台账", null))),
                CandidacyFixture.station(),
                CandidacyFixture.now());

        List<Rectification> demands =
                visit.rectifications(usualDay(), CandidacyFixture.station(), CandidacyFixture.now());

        assertThat(demands.getFirst().dueReason(DAYS, ROUND, CandidacyFixture.calendar()))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.lastDay()).isEqualTo(CandidacyFixture.DAY.plusDays(9));
                    assertThat(reason.periods()).isEmpty();
                    assertThat(reason.chosen().officer())
                            .isEqualTo(CandidacyFixture.station().name());
                    assertThat(reason.chosen().chosenAt()).isEqualTo(CandidacyFixture.instant());
                    assertThat(reason.isAnnouncedLater()).isFalse();
                });
        assertThat(demands.getLast().dueOn()).isEqualTo(CandidacyFixture.now().end(TimeLimit.workingDays(10)));
        assertThat(demands.getLast().dueReason(DAYS, ROUND, CandidacyFixture.calendar()))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.chosen()).isNull();
                    assertThat(reason.periods()).singleElement().satisfies(counted -> {
                        assertThat(counted.limit()).isEqualTo("RECTIFY");
                        assertThat(counted.period().end())
                                .isEqualTo(demands.getLast().dueOn());
                    });
                });
    }

    @Test
    void theRoundsOwnLimitGivesTheDayOfARectification() {
        Candidacy candidacy = CandidacyFixture.candidacy();
        CandidacyFixture.amendLimit(
                candidacy,
                "RECTIFY",
                3,
                CandidacyFixture.at(CandidacyFixture.DAY.minusDays(1)).at());

        assertThat(DAYS.usual(candidacy.round(), CandidacyFixture.now()))
                .isEqualTo(CandidacyFixture.now().end(TimeLimit.workingDays(3)));
    }

    private static LocalDate usualDay() {
        return DAYS.usual(ROUND, CandidacyFixture.now());
    }

    @Test
    void theLastDayOfARectificationLiesWithinAYearFromToday() {
        VisitReport wrong = report(
                new RectificationDemand("补齐价签", CandidacyFixture.DAY.minusDays(1)),
                new RectificationDemand("整理台账", CandidacyFixture.DAY),
                new RectificationDemand(
                        "公示电话", CandidacyFixture.DAY.plusYears(1).plusDays(1)));

        refusedAt(() -> wrong.checked(CandidacyFixture.DAY), "demands.0.dueOn", "demands.2.dueOn");
    }

    @Test
    void defectsComeBackFromTheirColumnAsTheyWere() {
        ApplicationReturnNotice.DefectList defects =
                new ApplicationReturnNotice.DefectList(List.of(defect("front", true)));
        ApplicationReturnNotice.DefectListConverter column = new ApplicationReturnNotice.DefectListConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(defects)))
                .isEqualTo(defects);
    }

    // eligibility

    private static EligibilityCheck found(String rule, EligibilityResult result) {
        return new EligibilityCheck(
                rule,
                result,
                "国家企业信用信息公示系统",
                CandidacyFixture.DAY,
                result == EligibilityResult.NOT_APPLICABLE ? null : "screenshot",
                result == EligibilityResult.MET ? null : "无分类结果");
    }

    @Test
    void notApplicableIsNoFailure() {
        Eligibility eligibility = Eligibility.of(
                RULES,
                List.of(
                        found("E1", EligibilityResult.MET),
                        found("E2", EligibilityResult.MET),
                        found("E3", EligibilityResult.MET),
                        found("E4", EligibilityResult.NOT_APPLICABLE),
                        found("E5", EligibilityResult.NOT_APPLICABLE)));

        eligibility.requireMet(Map.of());

        assertThat(eligibility.isComplete()).isTrue();
    }

    @Test
    void missingAndUnmetConditionsAreReportedTogether() {
        Eligibility eligibility = Eligibility.of(
                RULES,
                List.of(
                        found("E1", EligibilityResult.MET),
                        found("E2", EligibilityResult.NOT_MET),
                        found("E4", EligibilityResult.NOT_APPLICABLE),
                        found("E5", EligibilityResult.MET)));

        refusedAt(() -> eligibility.requireMet(Map.of()), "E2.result", "E3.result");
    }

    @Test
    void theNewestFindingCounts() {
        Eligibility eligibility = Eligibility.of(
                List.of("E3"), List.of(found("E3", EligibilityResult.NOT_MET), found("E3", EligibilityResult.MET)));

        eligibility.requireMet(Map.of());

        assertThat(eligibility.found().get("E3").result()).isEqualTo(EligibilityResult.MET);
    }

    @Test
    void aStoredFindingThatRegistersContradictSinceNeedsAReason() {
        Map<String, EligibilityEvidence> adverse = Map.of(
                "E3",
                new EligibilityEvidence(
                        SourceAnswer.YES, EligibilityResult.NOT_MET, new LocalizedText("名录", "List"), null));
        EligibilityCheck met = found("E3", EligibilityResult.MET);
        EligibilityCheck explained =
                new EligibilityCheck("E3", EligibilityResult.MET, "信用中国", CandidacyFixture.DAY, "screenshot", "已移出名录");

        refusedAt(() -> Eligibility.of(List.of("E3"), List.of(met)).requireMet(adverse), "E3.note");
        Eligibility.of(List.of("E3"), List.of(explained)).requireMet(adverse);
    }

    @Test
    void aFindingNeedsResultSourceAndADayThatIsNotInTheFuture() {
        EligibilityCheck empty = new EligibilityCheck("E1", null, " ", null, null, null);
        EligibilityCheck tomorrow = new EligibilityCheck(
                "E2", EligibilityResult.NOT_MET, "s", CandidacyFixture.DAY.plusDays(1), null, null);

        refusedAt(
                () -> Eligibility.check(List.of(empty, tomorrow), RULES, Map.of(), CandidacyFixture.DAY),
                "E1.result",
                "E1.source",
                "E1.checkedOn",
                "E2.checkedOn",
                "E2.note",
                "E2.picture");
        EligibilityCheck unseen =
                new EligibilityCheck("E3", EligibilityResult.MET, "s", CandidacyFixture.DAY, null, null);
        refusedAt(() -> Eligibility.check(List.of(unseen), RULES, Map.of(), CandidacyFixture.DAY), "E3.picture");
        refusedAt(() -> Eligibility.of(List.of("E3"), List.of(unseen)).requireMet(Map.of()), "E3.picture");
        refusedAt(
                () -> Eligibility.check(
                        List.of(found("E9", EligibilityResult.MET)), RULES, Map.of(), CandidacyFixture.DAY),
                "rule");
    }

    /**
     * A confirmed answer needs no picture; a contradicted one needs a reason; an officer looks up a condition that is
     * 未核.
     */
    @Test
    void anAnswerOfRegistersIsConfirmedOrContradictedWithAReason() {
        EligibilityCheck met = new EligibilityCheck("E3", EligibilityResult.MET, "s", CandidacyFixture.DAY, null, null);
        Map<String, EligibilityEvidence> clean = Map.of("E3", registers(SourceAnswer.NO, EligibilityResult.MET));
        Map<String, EligibilityEvidence> listed = Map.of("E3", registers(SourceAnswer.YES, EligibilityResult.NOT_MET));
        Map<String, EligibilityEvidence> unknown = Map.of("E3", registers(SourceAnswer.UNKNOWN, null));

        Eligibility.check(List.of(met), RULES, clean, CandidacyFixture.DAY);
        Eligibility.of(List.of("E3"), List.of(met)).requireMet(clean);
        refusedAt(() -> Eligibility.check(List.of(met), RULES, listed, CandidacyFixture.DAY), "E3.note", "E3.picture");
        refusedAt(() -> Eligibility.check(List.of(met), RULES, unknown, CandidacyFixture.DAY), "E3.picture");
        refusedAt(() -> Eligibility.of(List.of("E3"), List.of(met)).requireMet(unknown), "E3.picture");
        Eligibility.check(
                List.of(new EligibilityCheck(
                        "E3", EligibilityResult.MET, "s", CandidacyFixture.DAY, "picture", "已于昨日移出名录")),
                RULES,
                listed,
                CandidacyFixture.DAY);
    }

    private static EligibilityEvidence registers(SourceAnswer answer, EligibilityResult result) {
        return new EligibilityEvidence(answer, result, new LocalizedText("名录", "List"), CandidacyFixture.DAY);
    }

    @Test
    void theRoundChoosesTheWordingOfARule() {
        EligibilityRules rules = new EligibilityRules();

        assertThat(rules.codes()).isEqualTo(RULES);
        assertThat(rules.of(CandidacyFixture.terms()).get(1).title().zh()).contains("近一年");
    }

    // visit, rectification, recommendation

    private static VisitReport report(RectificationDemand... demands) {
        return new VisitReport(CandidacyFixture.DAY, "所长、店主", "价签不全", List.of("picture"), List.of(demands));
    }

    @Test
    void aVisitNeedsDayPeopleFindingsAndAPicture() {
        VisitReport empty = new VisitReport(null, null, null, null, null);
        VisitReport tomorrow = new VisitReport(
                CandidacyFixture.DAY.plusDays(1), "a", "b", List.of("p"), List.of(new RectificationDemand(" ", null)));

        refusedAt(() -> empty.checked(CandidacyFixture.DAY), "visitedOn", "participants", "findings", "pictures");
        refusedAt(() -> tomorrow.checked(CandidacyFixture.DAY), "visitedOn", "demands.0.demand");
    }

    @Test
    void aVisitComesBackFromItsColumnAsItWas() {
        VisitReport report = report(
                new RectificationDemand("补齐价签", CandidacyFixture.DAY.plusDays(7)),
                new RectificationDemand("公示投诉电话", null));
        VisitReport.VisitReportConverter column = new VisitReport.VisitReportConverter();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(report)))
                .isEqualTo(report);
    }

    @Test
    void nothingIsRecommendedBeforeAVisitOrWithOpenRectifications() {
        Visit visit = new Visit(
                SUBJECT,
                report(new RectificationDemand("补齐价签", null)),
                CandidacyFixture.station(),
                CandidacyFixture.now());
        List<Rectification> rectifications =
                visit.rectifications(usualDay(), CandidacyFixture.station(), CandidacyFixture.now());

        assertThatThrownBy(() -> new Recommendation(
                        SUBJECT,
                        new RecommendationInput("推荐"),
                        List.of(),
                        List.of(),
                        CandidacyFixture.office(),
                        CandidacyFixture.instant()))
                .hasMessageContaining("cultivation.recommend.visit");
        assertThatThrownBy(() -> new Recommendation(
                        SUBJECT,
                        new RecommendationInput("推荐"),
                        List.of(visit),
                        rectifications,
                        CandidacyFixture.office(),
                        CandidacyFixture.instant()))
                .hasMessageContaining("cultivation.recommend.open");
        refusedAt(
                () -> rectifications
                        .getFirst()
                        .close(
                                new RectificationClosingInput("1", " ", null),
                                CandidacyFixture.station(),
                                CandidacyFixture.instant()),
                "note");

        rectifications
                .getFirst()
                .close(
                        new RectificationClosingInput("1", "已补齐", null),
                        CandidacyFixture.station(),
                        CandidacyFixture.instant());
        Recommendation recommendation = new Recommendation(
                SUBJECT,
                new RecommendationInput(" 推荐 "),
                List.of(visit),
                rectifications,
                CandidacyFixture.office(),
                CandidacyFixture.instant());

        assertThat(recommendation.opinion()).isEqualTo("推荐");
    }

    @Test
    void aRectificationIsClosedOnce() {
        Visit visit = new Visit(
                SUBJECT,
                report(new RectificationDemand("补齐价签", null)),
                CandidacyFixture.station(),
                CandidacyFixture.now());
        Rectification item = visit.rectifications(usualDay(), CandidacyFixture.station(), CandidacyFixture.now())
                .getFirst();
        item.close(
                new RectificationClosingInput("1", null, "picture"),
                CandidacyFixture.station(),
                CandidacyFixture.instant());

        assertThatThrownBy(() -> item.close(
                        new RectificationClosingInput("1", "again", null),
                        CandidacyFixture.station(),
                        CandidacyFixture.instant()))
                .hasMessageContaining("cultivation.rectification.closed");
    }
}
