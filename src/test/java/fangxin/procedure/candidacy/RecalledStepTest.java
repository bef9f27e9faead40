package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.CandidacyView.JournalEntryView;
import java.util.List;
import java.util.Set;
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

    @Test
    void anOfficerWhoRepresentsTheMerchantActsAndReadsAsTheMerchantAlone() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
        String merchant = candidacy.merchant().id();
        Actor owner = new Actor(
                "office",
                "office",
                List.of(
                        new Actor.Post(Role.COUNTY_OFFICE, CandidacyFixture.OFFICE, null),
                        new Actor.Post(Role.MERCHANT, merchant, null)),
                List.of(),
                Set.of(merchant));

        assertThat(candidacy.stepsOpenTo(CandidacyFixture.office())).contains(Step.RECALL);
        assertThat(candidacy.stepsOpenTo(owner)).contains(Step.SUBMIT).doesNotContain(Step.RECALL);
        assertThatThrownBy(() -> candidacy.recall(StepContext.by(owner, CandidacyFixture.now())))
                .isInstanceOf(RuleViolation.class);
        assertThat(candidacy.isVisibleTo(owner)).isTrue();
        assertThat(candidacy.isReadByOfficer(owner)).isFalse();
        assertThat(candidacy.isReadByOfficer(CandidacyFixture.office())).isTrue();
    }

    private static CandidacyView view(Step... steps) {
        List<JournalEntryView> journal = Stream.of(steps)
                .map(step -> new JournalEntryView(1, step, null, null, null, null, null, null, null, null, null, null))
                .toList();
        return new CandidacyView(null, null, null, null, null, null, null, null, List.of(), journal);
    }
}
