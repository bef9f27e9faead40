package fangxin.criteria;

import fangxin.RuleViolation;

/**
 * What an evaluator gave one item.
 *
 * @param points  0 to the item's maximum; ignored where left out
 * @param leftOut not applicable to this merchant (合理缺项)
 * @param veto    the item's veto fact was found
 * @param reason  why; required below the maximum, for a veto and for leaving out
 */
public record Mark(double points, boolean leftOut, boolean veto, String reason) {

    /** Checks a mark against its item; the field of the refusal is the item's code. */
    public Mark checkedFor(Edition.Item item) {
        within(item);
        if (lacksReason(item)) {
            throw RuleViolation.at(item.code(), "criteria.mark.reason", item.code());
        }
        return this;
    }

    /** Checks all but the reason, which may follow until the sheet is closed. */
    public Mark within(Edition.Item item) {
        if (points < 0 || points > item.max() || Double.isNaN(points)) {
            throw RuleViolation.at(item.code(), "criteria.mark.range", item.code(), item.max());
        }
        if (item.mode() == Edition.Mode.GATE && points != 0 && points != item.max()) {
            throw RuleViolation.at(item.code(), "criteria.mark.gate", item.code(), item.max());
        }
        if (leftOut && !item.notApplicable()) {
            throw RuleViolation.at(item.code(), "criteria.mark.leftOut", item.code());
        }
        if (veto && !item.mayVeto()) {
            throw RuleViolation.at(item.code(), "criteria.mark.veto", item.code());
        }
        return this;
    }

    public boolean lacksReason(Edition.Item item) {
        boolean explain = veto || leftOut || points < item.max();
        return explain && (reason == null || reason.isBlank());
    }
}
