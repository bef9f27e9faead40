package fangxin.casework;

import fangxin.common.RuleViolation.Violation;
import java.util.List;

/**
 * What became of one case of a bulk action.
 *
 * @param refusals reasons why it was refused; empty where the action was carried out
 */
public record CaseOutcome(String reference, List<Violation> refusals) {
    public boolean done() {
        return refusals.isEmpty();
    }
}
