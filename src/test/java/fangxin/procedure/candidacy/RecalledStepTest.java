package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyView.JournalEntryView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecalledStepTest {
    @Test
    void theRecalledStepIsFoundWhileNothingElseHasHappened() {
        assertThat(view(Step.SUBMIT, Step.VERIFY, Step.RECALL).recalled(Step.VERIFY))
                .map(JournalEntryView::step)
                .contains(Step.VERIFY);
        assertThat(view(Step.SUBMIT, Step.VERIFY, Step.RECALL, Step.CORRECT).recalled(Step.VERIFY))
                .isPresent();
    }

    @Test
    void anotherStepIsNotTheRecalledOne() {
        assertThat(view(Step.SUBMIT, Step.VERIFY, Step.RECALL).recalled(Step.RETURN))
                .isEmpty();
        assertThat(view(Step.SUBMIT, Step.VERIFY).recalled(Step.VERIFY)).isEmpty();
        assertThat(view().recalled(Step.VERIFY)).isEmpty();
    }

    @Test
    void anEarlierRecallIsOverOnceAStepWasTaken() {
        assertThat(view(Step.SUBMIT, Step.VERIFY, Step.RECALL, Step.RETURN, Step.SUBMIT)
                        .recalled(Step.VERIFY))
                .isEmpty();
    }

    @Test
    void theJournalOfACaseKnowsTheRecalledStepToo() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        assertThat(candidacy.isRecalled(Step.RETURN)).isFalse();

        candidacy.recall(StepContext.by(CandidacyFixture.office(), CandidacyFixture.now()));

        assertThat(candidacy.isRecalled(Step.RETURN)).isTrue();
        assertThat(candidacy.isRecalled(Step.SUBMIT)).isFalse();
    }

    private static CandidacyView view(Step... steps) {
        List<JournalEntryView> journal = Stream.of(steps)
                .map(step -> new JournalEntryView(1, step, null, null, null, null, null, null, null, null, null, null))
                .toList();
        return new CandidacyView(null, null, null, null, null, null, null, null, List.of(), journal);
    }
}
