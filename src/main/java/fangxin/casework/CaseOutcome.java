package fangxin.casework;

import fangxin.common.RuleViolation.Violation;
import java.util.List;

/**
 * Value: result of a bulk action on one case, done or refused with reasons.
 *
 * @param refusals reasons why it was refused; empty where the action was carried out
 */
public record CaseOutcome(String reference, List<Violation> refusals) {
    public boolean isDone() {
        return refusals.isEmpty();
    }
}
