package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.CaseTimeline.StageStay;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.CandidacyView.JournalEntryView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseTimelineTest {
    private static final LocalDate DAY = CandidacyFixture.DAY;

    private final List<JournalEntryView> journal = new ArrayList<>();

    private void took(Step step, Stage before, Stage after, LocalDate day) {
        journal.add(new JournalEntryView(
                journal.size() + 1,
                step,
                before,
                after,
                "officer",
                "officer",
                null,
                null,
                null,
                null,
                null,
                BusinessMoment.startOf(day)));
    }

    private CaseTimeline on(LocalDate today, LocalDate dueOn) {
        return CaseTimeline.of(journal, Map.of(2, DAY.plusDays(7)), dueOn, CandidacyFixture.at(today));
    }

    private static int workingDays(LocalDate from, LocalDate until) {
        return CandidacyFixture.calendar().daysLeft(from, until);
    }

    @Test
    void eachStayEndsOnTheDayOnWhichTheNextBegins() {
        took(Step.SUBMIT, Stage.DRAFT, Stage.SUBMITTED, DAY);
        took(Step.VERIFY, Stage.SUBMITTED, Stage.VERIFIED, DAY.plusDays(9));
        LocalDate today = DAY.plusDays(12);
        LocalDate dueOn = DAY.plusDays(20);

        assertThat(on(today, dueOn))
                .isEqualTo(new CaseTimeline(
                        DAY,
                        dueOn,
                        List.of(
                                new StageStay(
                                        Stage.SUBMITTED,
                                        DAY,
                                        DAY.plusDays(9),
                                        false,
                                        workingDays(DAY, DAY.plusDays(9)),
                                        DAY.plusDays(7),
                                        2),
                                new StageStay(
                                        Stage.VERIFIED,
                                        DAY.plusDays(9),
                                        today,
                                        true,
                                        workingDays(DAY.plusDays(9), today),
                                        dueOn,
                                        null))));
        assertThat(on(today, DAY.plusDays(10)).last()).as("overdue").isEqualTo(today);
    }

    @Test
    void aRecalledStepLetsTheStayBeforeItGoOn() {
        took(Step.SUBMIT, Stage.DRAFT, Stage.SUBMITTED, DAY);
        took(Step.VERIFY, Stage.SUBMITTED, Stage.VERIFIED, DAY.plusDays(2));
        took(Step.RECALL, Stage.VERIFIED, Stage.SUBMITTED, DAY.plusDays(3));

        assertThat(on(DAY.plusDays(5), null).stays())
                .containsExactly(new StageStay(
                        Stage.SUBMITTED, DAY, DAY.plusDays(5), true, workingDays(DAY, DAY.plusDays(5)), null, null));
    }

    @Test
    void aCaseThatHasEndedStaysNoLonger() {
        took(Step.SUBMIT, Stage.DRAFT, Stage.SUBMITTED, DAY);
        took(Step.WITHDRAW, Stage.SUBMITTED, Stage.WITHDRAWN, DAY.plusDays(4));

        CaseTimeline ended = on(DAY.plusDays(40), null);

        assertThat(ended.last()).isEqualTo(DAY.plusDays(4));
        assertThat(ended.stays().getLast())
                .isEqualTo(new StageStay(Stage.WITHDRAWN, DAY.plusDays(4), DAY.plusDays(4), true, null, null, null));
    }

    @Test
    void stepsWithinAStageAreNoStays() {
        assertThat(on(DAY, null)).isEqualTo(new CaseTimeline(null, null, List.of()));
        took(Step.SUBMIT, Stage.DRAFT, Stage.SUBMITTED, DAY);
        took(Step.CORRECT, Stage.SUBMITTED, Stage.SUBMITTED, DAY.plusDays(1));

        assertThat(on(DAY.plusDays(2), null).stays())
                .extracting(StageStay::stage)
                .containsExactly(Stage.SUBMITTED);
    }
}
