package fangxin.supervision.selfreport;

import fangxin.common.RuleViolation.Violation;
import java.util.List;

/**
 * Value of the result of a bulk reminder on one title (催报结果): reminded, or the reasons why not.
 *
 * @param refusals reasons why it was refused; empty where the holder was reminded
 */
public record SelfReportOutcome(String title, List<Violation> refusals) {
    public boolean isDone() {
        return refusals.isEmpty();
    }
}
