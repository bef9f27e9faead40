package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Mark;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.WorkSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team, its sheet and what it comes to, by the editions that ship. */
class SheetTest {
    private static final CriteriaEdition GENERAL =
            ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class);
    private static final CriteriaEdition RETAIL =
            ClasspathConfig.json("criteria/retail/2026.json", CriteriaEdition.class);
    private static final List<CriteriaEdition> BOTH = List.of(GENERAL, RETAIL);

    private final Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RECOMMENDED);

    /** Full marks without any bonus. */
    private static Map<String, Mark> full() {
        Map<String, Mark> marks = new HashMap<>();
        BOTH.stream()
                .flatMap(CriteriaEdition::items)
                .forEach(item -> marks.put(item.code(), new Mark(item.max(), false, false, null)));
        return marks;
    }

    /** Full marks less some points of the general sheet, taken from the first items that are no key items. */
    private static Map<String, Mark> less(double points) {
        Map<String, Mark> marks = full();
        double left = points;
        for (CriteriaEdition.Item item : GENERAL.items()
                .filter(one -> one.mode() == CriteriaEdition.MarkingMode.AWARD && !one.isKeyItem())
                .toList()) {
            double taken = Math.min(left, item.max());
            if (taken > 0) {
                marks.put(item.code(), new Mark(item.max() - taken, false, false, "没有看到记录"));
            }
            left -= taken;
        }
        return marks;
    }

    private EvaluationTeam team(String... accounts) {
        List<TeamMember> members =
                List.of(accounts).stream().map(one -> new TeamMember(one, one)).toList();
        return new EvaluationTeam(
                WorkSubject.of(candidacy),
                candidacy.round().terms().scoring(),
                1,
                members,
                new TeamAssignmentService.TeamAssignment(
                        List.of(), accounts.length == 0 ? null : accounts[0], null, null),
                CandidacyFixture.authority(),
                CandidacyFixture.instant());
    }

    @Test
    void aRecalledTeamIsEnteredAgainAsItWas() {
        TeamAssignmentService.TeamAssignment entered =
                new TeamAssignmentService.TeamAssignment(List.of("a", "b"), "b", null, "先电话联系");
        EvaluationTeam team = new EvaluationTeam(
                WorkSubject.of(candidacy),
                candidacy.round().terms().scoring(),
                1,
                List.of(new TeamMember("a", "甲"), new TeamMember("b", "乙")),
                entered,
                CandidacyFixture.authority(),
                CandidacyFixture.instant());

        assertThat(TeamAssignmentService.TeamAssignment.of(team)).isEqualTo(entered);
    }

    @Test
    void anEvaluatorDoesNotScoreAlone() {
        assertThatThrownBy(() -> team("one"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("evaluation.team.few"));
        assertThat(team("one", "two").members()).hasSize(2);
    }

    @Test
    void theLeadIsOneOfTheTeam() {
        assertThatThrownBy(() -> new EvaluationTeam(
                        WorkSubject.of(candidacy),
                        candidacy.round().terms().scoring(),
                        1,
                        List.of(new TeamMember("a", "a"), new TeamMember("b", "b")),
                        new TeamAssignmentService.TeamAssignment(List.of(), "c", null, null),
                        CandidacyFixture.authority(),
                        CandidacyFixture.instant()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("evaluation.team.leader"));
    }

    @Test
    void namesEveryItemThatIsNotDoneAtOnce() {
        Map<String, Mark> marks = full();
        marks.remove("G11");
        marks.put("R1", new Mark(0, false, false, ""));

        assertThatThrownBy(() -> EvaluationResult.of(BOTH, marks))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                                .containsExactlyInAnyOrder(
                                        tuple("G11", "evaluation.mark.missing"), tuple("R1", "criteria.mark.reason")));
    }

    @ParameterizedTest
    @CsvSource({"0,EXCELLENT", "10,EXCELLENT", "10.5,PASS", "20,PASS", "20.5,"})
    void theGradeFollowsFromTheMarks(double lost, Grade grade) {
        assertThat(EvaluationResult.of(BOTH, less(lost)).grade().orElse(null)).isEqualTo(grade);
    }

    @Test
    void aVetoFactRefusesWhateverTheMarks() {
        Map<String, Mark> marks = full();
        marks.put("G21", new Mark(item("G21").max(), false, true, "执照已被吊销"));

        EvaluationResult result = EvaluationResult.of(BOTH, marks);

        assertThat(result.grade()).isEmpty();
        assertThat(ScoreExplanation.reasons(result))
                .singleElement()
                .satisfies(reason -> assertThat(reason.zh()).contains("G21").contains("执照已被吊销"));
    }

    @Test
    void aSelfCheckThatDiffersFromTheMarkIsADifferenceEitherWay() {
        Map<String, Mark> marks = full();
        marks.put("G13", new Mark(1, false, false, "只培训过一次"));
        marks.put("G42", new Mark(0, true, false, "不用计量器具"));
        Map<String, EvaluationResult.ItemResult> lines =
                EvaluationResult.of(BOTH, marks).parts().getFirst().lines().stream()
                        .collect(Collectors.toMap(EvaluationResult.ItemResult::code, line -> line));

        assertThat(lines.get("G13").differs(true, null)).isTrue();
        assertThat(lines.get("G13").differs(false, null)).isFalse();
        assertThat(lines.get("G21").differs(true, null)).isFalse();
        assertThat(lines.get("G21").differs(false, null)).isTrue();
        assertThat(lines.get("G42").differs(false, null)).isFalse();
        assertThat(lines.get("G11").differs(null, null)).isFalse();
    }

    @ParameterizedTest(name = "self-check {0}, seen {1}, mark {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, true, true, false", "false, false, false, false", "-, -, -, false", "true, -, -, false",
                "-, false, -, false", "-, -, true, false", "true, false, -, true", "true, false, true, true",
                "true, false, false, true", "true, true, false, true", "false, true, true, true",
                        "true, -, false, true",
                "-, true, false, true", "-, false, true, true", "-, false, false, false"
            })
    void twoOfThreeWhoSayDifferentThingsAreADifference(Boolean selfCheck, Boolean seen, Boolean full, boolean differ) {
        Mark mark = full == null ? null : new Mark(full ? 10 : 9.5, false, false, "");

        assertThat(ThreeWayComparison.of(selfCheck, seen, mark, 10).hasDifference())
                .isEqualTo(differ);
    }

    @Test
    void aResultIsTheSameAfterItWasKept() {
        EvaluationResult result = EvaluationResult.of(BOTH, less(12));

        EvaluationResult again = JsonMapper.read(JsonMapper.write(result), EvaluationResult.class);

        assertThat(again).isEqualTo(result);
        assertThat(again.parts().getFirst().score().result()).isEqualTo(88);
    }

    @Test
    void saysInBothLanguagesHowItWasWorkedOut() {
        Map<String, Mark> marks = less(4);
        CriteriaEdition.Item open = GENERAL.items()
                .filter(CriteriaEdition.Item::notApplicable)
                .findFirst()
                .orElseThrow();
        marks.put(open.code(), new Mark(0, true, false, "本店没有此项业务"));

        List<LocalizedText> notices = ScoreExplanation.arithmetic(EvaluationResult.of(BOTH, marks));

        assertThat(notices).hasSize(2);
        assertThat(notices.getFirst().zh())
                .contains("合理缺项")
                .contains("合格线 80 分")
                .doesNotContain("{");
        assertThat(notices.getFirst().en())
                .contains("not applicable")
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContain("{");
        assertThat(notices.getLast().zh()).contains("100%");
    }

    @Test
    void aFigureJustBelowAThresholdDoesNotReadAsTheThreshold() {
        assertThat(ScoreExplanation.number(79.996)).isEqualTo("79.99");
        assertThat(ScoreExplanation.number(80)).isEqualTo("80");
        assertThat(ScoreExplanation.number(77.5)).isEqualTo("77.5");
        assertThat(ScoreExplanation.number(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void listsFirstWhatWouldRaiseTheMarksMost() {
        Map<String, Mark> marks = full();
        marks.put("G11", new Mark(2, false, false, "一"));
        marks.put("G12", new Mark(0, false, false, "二"));

        assertThat(ScoreExplanation.improvements(EvaluationResult.of(BOTH, marks)))
                .extracting(EvaluationResult.ItemResult::code)
                .containsExactly("G12", "G11");
    }

    @Test
    void aClosedSheetNeverChanges() {
        ScoreSheet sheet = new ScoreSheet(
                team("a", "b"), 1, List.of("general/2026", "retail/2026"), null, "x", CandidacyFixture.instant());
        sheet.close(
                EvaluationResult.of(BOTH, full()),
                "content",
                CandidacyFixture.DAY,
                CandidacyFixture.evaluator(),
                CandidacyFixture.instant());

        assertThat(sheet.isClosed()).isTrue();
        assertThat(sheet.contentDigest()).contains("content");
        assertThat(sheet.result().flatMap(EvaluationResult::grade)).contains(Grade.EXCELLENT);
        assertThatThrownBy(() -> sheet.close(
                        EvaluationResult.of(BOTH, less(30)),
                        "other content",
                        CandidacyFixture.DAY,
                        CandidacyFixture.evaluator(),
                        CandidacyFixture.instant()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("evaluation.sheet.closed"));
    }

    @Test
    void whoScoresAloneShowsVetoFactsAndTheTeamTheRest() {
        ScoreSheet joint =
                new ScoreSheet(team("a", "b"), 1, List.of("general/2026"), null, "x", CandidacyFixture.instant());
        ScoreSheet own =
                new ScoreSheet(team("a", "b"), 2, List.of("general/2026"), "a", "x", CandidacyFixture.instant());
        CriteriaEdition.Item traced = item("G31");
        CriteriaEdition.Item fakes = item("G32");
        Mark full = new Mark(8, false, false, null);
        Mark veto = new Mark(0, false, true, "已立案");

        assertThat(List.of(joint.picturesNeeded(traced, full), own.picturesNeeded(traced, full)))
                .containsExactly(2, 0);
        assertThat(List.of(joint.picturesNeeded(fakes, veto), own.picturesNeeded(fakes, veto)))
                .containsExactly(1, 1);
    }

    private static CriteriaEdition.Item item(String code) {
        return GENERAL.items()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSignatureCoversTheMarksAndPicturesAsTheyStood() {
        SheetSignature signature = signature("digest");

        assertThat(signature.covers(new SheetSignature.CoveredContent(27, "digest")))
                .isTrue();
        assertThat(signature.covers(new SheetSignature.CoveredContent(28, "digest")))
                .isFalse();
        assertThat(signature.covers(new SheetSignature.CoveredContent(27, "one more picture")))
                .isFalse();
    }

    @Test
    void aSignatureFromBeforeContentsWereHashedCoversItsMarks() {
        SheetSignature signature = signature(null);

        assertThat(signature.covers(new SheetSignature.CoveredContent(27, "digest")))
                .isTrue();
        assertThat(signature.covers(new SheetSignature.CoveredContent(28, "digest")))
                .isFalse();
    }

    @Test
    void theSignatureOfAMemberWhoIsReplacedBeforeTheSheetIsClosedIsVoid() {
        SheetSignature signature = signature("digest");

        signature.voidAt(CandidacyFixture.instant());

        assertThat(signature.covers(new SheetSignature.CoveredContent(27, "digest")))
                .isFalse();
    }

    @Test
    void aSignatureNamesTheAccountThatRecordedItAndASignerWhoIsNoLongerInTheTeam() {
        EvaluationTeam team = team("a", "b");
        SheetSignature own = signature(team, "a");
        SheetSignature onOtherPhone = signature(team, "b");

        assertThat(own.recorder()).isNull();
        assertThat(SheetView.SheetSignatureView.of(onOtherPhone)).satisfies(view -> {
            assertThat(view.recorder()).isEqualTo(team.members().getLast().name());
            assertThat(view.isOnOtherPhone()).isTrue();
            assertThat(view.replaced()).isFalse();
        });

        team.replace("a", new TeamMember("c", "新成员"));

        assertThat(SheetView.SheetSignatureView.of(own).replaced()).isTrue();
    }

    private static SheetSignature signature(EvaluationTeam team, String recordedBy) {
        return new SheetSignature(
                new ScoreSheet(team, 1, List.of("general/2026"), null, "x", CandidacyFixture.instant()),
                SheetSigner.byAccount("a", "a").byFinger("picture"),
                new SheetSignature.CoveredContent(27, "digest"),
                recordedBy,
                CandidacyFixture.instant());
    }

    private SheetSignature signature(String digest) {
        return new SheetSignature(
                new ScoreSheet(team("a", "b"), 1, List.of("general/2026"), null, "x", CandidacyFixture.instant()),
                SheetSigner.byAccount("a", "a"),
                new SheetSignature.CoveredContent(27, digest),
                "a",
                CandidacyFixture.instant());
    }

    @Test
    void onlyASheetThatIsFilledInOnSiteIsSignedByFinger() {
        ScoreSheet own =
                new ScoreSheet(team("a", "b"), 1, List.of("general/2026"), "a", "x", CandidacyFixture.instant());
        ScoreSheet joint =
                new ScoreSheet(team("a", "b"), 1, List.of("general/2026"), null, "x", CandidacyFixture.instant());

        assertThatCode(joint::requireFilledInOnSite).doesNotThrowAnyException();
        assertThatThrownBy(own::requireFilledInOnSite).hasMessageContaining("evaluation.blind.own");
    }
}
