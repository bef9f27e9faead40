package fangxin.supervision.selfreport;

import fangxin.common.RuleViolation.Violation;
import java.util.List;

/**
 * Value: result of a bulk reminder on one title.
 *
 * @param refusals reasons why it was refused; empty where the holder was reminded
 */
public record SelfReportOutcome(String title, List<Violation> refusals) {
    public boolean done() {
        return refusals.isEmpty();
    }
}
