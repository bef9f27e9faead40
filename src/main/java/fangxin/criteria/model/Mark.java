package fangxin.criteria.model;

import fangxin.common.RuleViolation;
import jakarta.json.bind.annotation.JsonbCreator;

/**
 * Value of the mark of one item as an evaluator gave it, or as it follows from a measurement: points, left out or
 * vetoed, with reason and measurement; it checks itself against its item.
 *
 * @param points   the item's least to its maximum, with at most two decimals; ignored where left out
 * @param leftOut  not applicable to this merchant (合理缺项)
 * @param veto     the item's veto fact was found
 * @param reason   why; required below the maximum, for a veto and for leaving out
 * @param measured count or measured value, or null where the points were entered
 */
public record Mark(double points, boolean leftOut, boolean veto, String reason, Measurement measured) {
    private static final double GRAIN = 1e-9;

    @JsonbCreator
    public Mark {}

    public Mark(double points, boolean leftOut, boolean veto, String reason) {
        this(points, leftOut, veto, reason, null);
    }

    /** Computes the mark from a counted or measured value. */
    public static Mark of(CriteriaEdition.Item item, Measurement measured, boolean veto, String reason) {
        boolean ratio = item.mode() == CriteriaEdition.MarkingMode.RATIO;
        if (item.mode() == CriteriaEdition.MarkingMode.AWARD || item.mode() == CriteriaEdition.MarkingMode.GATE) {
            throw RuleViolation.at(item.code(), "criteria.mark.notMeasured", item.code());
        }
        if (measured.found() == null || (ratio && measured.base() == null)) {
            throw RuleViolation.at(item.code(), ratio ? "criteria.mark.ratio" : "criteria.mark.value", item.code());
        }
        if (measured.found() < 0 && item.mode() != CriteriaEdition.MarkingMode.BAND) {
            throw RuleViolation.at(item.code(), "criteria.mark.negative", item.code());
        }
        if (item.mode() == CriteriaEdition.MarkingMode.DEDUCT && measured.found() % 1 != 0) {
            throw RuleViolation.at(item.code(), "criteria.mark.whole", item.code());
        }
        if (ratio && (measured.base() <= 0 || measured.found() > measured.base())) {
            throw RuleViolation.at(item.code(), "criteria.mark.base", item.code());
        }
        return new Mark(item.points(measured), false, veto, reason, measured);
    }

    /** Checks a mark against its item; the field of the refusal is the item's code. */
    public Mark checkedFor(CriteriaEdition.Item item) {
        within(item);
        if (lacksReason(item)) {
            throw RuleViolation.at(item.code(), "criteria.mark.reason", item.code());
        }
        return this;
    }

    /** Checks all but the reason, which may follow until the sheet is closed. */
    public Mark within(CriteriaEdition.Item item) {
        double least = leftOut ? 0 : item.least();
        if (points < least || points > item.max() || Double.isNaN(points)) {
            throw RuleViolation.at(item.code(), "criteria.mark.range", item.code(), item.max(), least);
        }
        if (Math.abs(points * 100 - Math.rint(points * 100)) > GRAIN) {
            throw RuleViolation.at(item.code(), "criteria.mark.decimals", item.code());
        }
        if (item.mode() == CriteriaEdition.MarkingMode.GATE && points != 0 && points != item.max()) {
            throw RuleViolation.at(item.code(), "criteria.mark.gate", item.code(), item.max());
        }
        if (leftOut && !item.notApplicable()) {
            throw RuleViolation.at(item.code(), "criteria.mark.leftOut", item.code());
        }
        if (veto && !item.mayVeto()) {
            throw RuleViolation.at(item.code(), "criteria.mark.veto", item.code());
        }
        if (!leftOut && item.isMeasured() && measured == null) {
            throw RuleViolation.at(
                    item.code(),
                    item.mode() == CriteriaEdition.MarkingMode.RATIO ? "criteria.mark.ratio" : "criteria.mark.value",
                    item.code());
        }
        if (!leftOut && measured != null && of(item, measured, veto, reason).points != points) {
            throw RuleViolation.at(item.code(), "criteria.mark.computed", item.code());
        }
        return this;
    }

    public boolean lacksReason(CriteriaEdition.Item item) {
        boolean explain = veto || leftOut || points < item.max();
        return explain && (reason == null || reason.isBlank());
    }
}
