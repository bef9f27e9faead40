package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.PREMISES;
import static fangxin.supervision.feed.FeedFixture.TODAY;
import static fangxin.supervision.feed.FeedFixture.at;
import static fangxin.supervision.feed.FeedFixture.matched;
import static fangxin.supervision.feed.FeedFixture.penalties;
import static fangxin.supervision.feed.FeedFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.procedure.cultivation.EligibilityCheck.EligibilityResult;
import fangxin.procedure.cultivation.EligibilityEvidence;
import fangxin.procedure.cultivation.SourceAnswer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedAnswerPolicyTest {
    private static final Feed FRESH = FeedFixture.completeUntil(TODAY.minusDays(1));
    private static final Feed LATE = FeedFixture.completeUntil(TODAY.minusDays(8));

    private static FeedAnswer answer(FeedKind kind, List<Feed> feeds, FeedRecord... records) {
        return FeedAnswerPolicy.answer(kind, feeds, List.of(records), PREMISES, TODAY.minusYears(1), null, null, TODAY);
    }

    @Test
    void aFreshFeedAnswersNoAndALateOneIsNeverClean() {
        assertThat(answer(penalties(), List.of(FRESH)).answer()).isEqualTo(SourceAnswer.NO);
        assertThat(answer(penalties(), List.of(LATE)).answer()).isEqualTo(SourceAnswer.UNKNOWN);
        assertThat(answer(penalties(), List.of(LATE)).defect()).isEqualTo(FeedDefect.LATE);
        assertThat(answer(penalties(), List.of(LATE, FRESH)).answer()).isEqualTo(SourceAnswer.NO);
        assertThat(answer(penalties(), List.of(FeedFixture.feed())).answer()).isEqualTo(SourceAnswer.UNKNOWN);
    }

    @Test
    void aRecordInForceAnswersYesHoweverOldTheFeed() {
        assertThat(answer(penalties(), List.of(LATE), matched(row())).answer()).isEqualTo(SourceAnswer.YES);
        assertThat(answer(penalties(), List.of(FRESH), matched(row())).adverse())
                .hasSize(1);
    }

    @Test
    void aRepairedExpiredAnnulledOrMinorRecordDoesNotStandAgainstItsSubject() {
        assertThat(List.of(
                        row(null, null, TODAY, null),
                        row(null, TODAY.minusDays(1), null, null),
                        row(null, null, null, TODAY),
                        row(FeedSeverity.MINOR, null, null, null)))
                .allSatisfy(row -> assertThat(answer(penalties(), List.of(FRESH), matched(row))
                                .answer())
                        .isEqualTo(SourceAnswer.NO));
        assertThat(answer(penalties(), List.of(FRESH), matched(row(FeedSeverity.GENERAL, TODAY, null, null)))
                        .answer())
                .isEqualTo(SourceAnswer.YES);
    }

    @Test
    void aRecordThatWaitsForItsPremisesIsUnknownAndOneOfOtherPremisesIsNone() {
        FeedKind perPremises = FeedFixture.kind(FeedEffect.ADVERSE, FeedScope.PREMISES);
        FeedRecord waiting = FeedFixture.record(row());
        waiting.match(new FeedSubject("m", null, "220102", "店"), true, FeedFixture.SYSTEM, at(TODAY));

        assertThat(answer(perPremises, List.of(FRESH), waiting).answer()).isEqualTo(SourceAnswer.UNKNOWN);
        assertThat(answer(perPremises, List.of(FRESH), waiting).defect()).isEqualTo(FeedDefect.WAITING);

        FeedRecord other = FeedFixture.record(row());
        other.match(new FeedSubject("m", "premises-2", "220102", "店"), false, FeedFixture.SYSTEM, at(TODAY));
        assertThat(answer(perPremises, List.of(FRESH), other).answer()).isEqualTo(SourceAnswer.NO);

        other.undo("信用代码录错", FeedFixture.OFFICER, at(TODAY));
        assertThat(answer(penalties(), List.of(FRESH), other).answer()).isEqualTo(SourceAnswer.NO);
    }

    @Test
    void ofPenaltiesOnlyThePeriodOfTheRoundCounts() {
        assertThat(FeedAnswerPolicy.answer(
                                penalties(),
                                List.of(FRESH),
                                List.of(matched(row())),
                                PREMISES,
                                TODAY.minusDays(19),
                                null,
                                null,
                                TODAY)
                        .answer())
                .isEqualTo(SourceAnswer.NO);
        assertThat(FeedAnswerPolicy.answer(
                                penalties(),
                                List.of(FRESH),
                                List.of(matched(row())),
                                PREMISES,
                                TODAY.minusDays(20),
                                null,
                                null,
                                TODAY)
                        .answer())
                .isEqualTo(SourceAnswer.YES);
    }

    @Test
    void aDeterminationCountsAsLongAsAFeedAndUntilAnotherRecordArrives() {
        FeedDetermination clear = determination(TODAY.minusDays(7));
        FeedDetermination old = determination(TODAY.minusDays(8));

        assertThat(determined(clear, LATE)).isEqualTo(SourceAnswer.NO);
        assertThat(determined(old, LATE)).isEqualTo(SourceAnswer.UNKNOWN);
        assertThat(determined(clear, FRESH, matched(row()))).isEqualTo(SourceAnswer.NO);
        FeedRecord later = new FeedRecord("record-2", FRESH, row(), "import-2", at(TODAY.plusDays(1)));
        assertThat(determined(clear, FRESH, later)).isEqualTo(SourceAnswer.YES);
    }

    @Test
    void recordsOfThisSystemAnswerWithoutAFeedAndAnOfficerContradictsThem() {
        InternalFinding found =
                new InternalFinding("92220102MA0000001X", new LocalizedText("退货认定", "findings"), TODAY.minusDays(1));

        assertThat(internal(List.of(), null, List.of()).answer()).isEqualTo(SourceAnswer.NO);
        assertThat(internal(List.of(), null, List.of()).completeUntil()).isEqualTo(TODAY);
        assertThat(internal(List.of(found), null, List.of()).answer()).isEqualTo(SourceAnswer.YES);
        assertThat(internal(List.of(found), determination(TODAY), List.of()).answer())
                .isEqualTo(SourceAnswer.NO);
        assertThat(internal(List.of(), null, List.of(LATE)).answer()).isEqualTo(SourceAnswer.UNKNOWN);
        assertThat(internal(List.of(found), null, List.of(LATE)).answer()).isEqualTo(SourceAnswer.YES);
    }

    @Test
    void aDeterminationOfTheDayOfAFindingDoesNotHideIt() {
        InternalFinding sameDay =
                new InternalFinding("92220102MA0000001X", new LocalizedText("退货认定", "findings"), TODAY);

        assertThat(internal(List.of(sameDay), determination(TODAY), List.of()).answer())
                .isEqualTo(SourceAnswer.YES);
    }

    private static FeedAnswer internal(
            List<InternalFinding> findings, FeedDetermination determination, List<Feed> feeds) {
        return FeedAnswerPolicy.answer(
                penalties(), feeds, List.of(), PREMISES, TODAY.minusYears(1), findings, determination, TODAY);
    }

    private static FeedDetermination determination(LocalDate checkedOn) {
        return FeedDetermination.ofCase(
                "case-1",
                new FeedDeterminationInput("PENALTY", SourceAnswer.NO, "公示系统", checkedOn, "没有记录"),
                FeedFixture.OFFICER,
                at(TODAY));
    }

    private static SourceAnswer determined(FeedDetermination determination, Feed feed, FeedRecord... records) {
        return FeedAnswerPolicy.answer(
                        penalties(),
                        List.of(feed),
                        List.of(records),
                        PREMISES,
                        TODAY.minusYears(1),
                        null,
                        determination,
                        TODAY)
                .answer();
    }

    /**
     * A class that the kind of feed lists as adverse answers YES; no class at all means that the condition does not
     * apply.
     */
    @Test
    void aClassAnswersByItsResult() {
        FeedKind graded = FeedFixture.kind(FeedEffect.GRADE, FeedScope.SUBJECT, "罚款");
        FeedKind other = FeedFixture.kind(FeedEffect.GRADE, FeedScope.SUBJECT, "D");

        assertThat(answer(graded, List.of(FRESH), matched(row())).answer()).isEqualTo(SourceAnswer.YES);
        assertThat(answer(other, List.of(FRESH), matched(row())).answer()).isEqualTo(SourceAnswer.NO);
        assertThat(combined(true, answer(other, List.of(FRESH), matched(row()))))
                .isEqualTo(EligibilityResult.MET);
        assertThat(combined(true, answer(other, List.of(FRESH)))).isEqualTo(EligibilityResult.NOT_APPLICABLE);
        assertThat(combined(false, answer(other, List.of(FRESH)))).isNull();
    }

    private static EligibilityResult combined(boolean mayNotApply, FeedAnswer... about) {
        return FeedEligibility.combine(List.of(about), true, mayNotApply).result();
    }

    @Test
    void aConditionIsMetOnlyWhereAllItsKindsAreImported() {
        FeedAnswer no = answer(penalties(), List.of(FRESH));
        FeedAnswer unknown = answer(penalties(), List.of(LATE));
        FeedAnswer yes = answer(penalties(), List.of(LATE), matched(row()));

        assertThat(FeedEligibility.combine(List.of(no), false, false)).isNull();
        assertThat(FeedEligibility.combine(List.of(), true, false)).isNull();
        EligibilityEvidence met = FeedEligibility.combine(List.of(no, no), true, false);
        assertThat(met.result()).isEqualTo(EligibilityResult.MET);
        assertThat(met.completeUntil()).isEqualTo(TODAY.minusDays(1));
        assertThat(FeedEligibility.combine(List.of(no, unknown), false, false).answer())
                .isEqualTo(SourceAnswer.UNKNOWN);
        assertThat(FeedEligibility.combine(List.of(unknown, yes), false, false).result())
                .isEqualTo(EligibilityResult.NOT_MET);
    }
}
