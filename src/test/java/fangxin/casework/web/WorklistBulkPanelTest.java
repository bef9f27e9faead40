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
}
