package fangxin.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.CaseOutcome;
import fangxin.casework.web.WorklistBulkPanel.RefusedCase;
import fangxin.common.RuleViolation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorklistBulkPanelTest {
    @Test
    void aCaseThatIsRefusedForTwoReasonsIsOneRefusedCase() {
        List<RefusedCase> refused = WorklistBulkPanel.refused(
                List.of(
                        new CaseOutcome("A", List.of()),
                        new CaseOutcome(
                                "B",
                                List.of(
                                        new Violation(null, "no visit", List.of()),
                                        new Violation(null, "open rectification", List.of())))),
                Violation::key);

        assertThat(refused).containsExactly(new RefusedCase("B", "no visit open rectification"));
    }

    @Test
    void whatWasEnteredIsKeptForTheRefusedCases() {
        WorklistBulkPanel sent = new WorklistBulkPanel();
        sent.setMembers(List.of("a", "b"));
        sent.setLeader("b");
        sent.setConsumer("c");
        sent.setTeamNote("周五前");
        sent.setOpinion("同意");
        sent.setNote("附注");
        sent.setTo("d");
        WorklistBulkPanel.BulkEntries kept = sent.entries("assign", List.of(new RefusedCase("B", "conflict")));

        WorklistBulkPanel next = new WorklistBulkPanel();
        next.restore(kept);

        assertThat(next.entries("assign", List.of(new RefusedCase("B", "again"))))
                .isEqualTo(kept);
        assertThat(kept)
                .isEqualTo(new WorklistBulkPanel.BulkEntries(
                        "assign", List.of("B"), "d", "同意", "附注", List.of("a", "b"), "b", "c", "周五前"));
        assertThat(next.isAsked("assign")).isTrue();
        assertThat(next.isAsked("accept")).isFalse();
    }
}
