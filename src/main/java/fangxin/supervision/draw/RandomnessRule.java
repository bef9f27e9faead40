package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.BusinessMoment;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Rule (functions) on the randomness of a draw (随机数规则): it has the form of its type, came into being after the list was
 * frozen and not in the future, and a public value on the very day that the list names, which follows the freezing.
 * Otherwise the office could have tried out lists, or chosen among the values of later days. Default of the programme.
 *
 * <p>Worked example: a list frozen on 2 March 2026 at 10:00:00 refuses dice of 10:00:00 and accepts those of
 * 10:00:01.
 */
final class RandomnessRule {
    private RandomnessRule() {}

    /** Adds an error where the planned day of a public value is missing, or is not after the day of the freeze. */
    static void checkPlan(FrozenList.PlannedRandomness plan, LocalDate today, FieldErrors errors) {
        if (plan.type() == RandomnessType.PUBLIC_VALUE) {
            errors.refuse(plan.day() == null, "day", "draw.day.missing")
                    .refuse(plan.day() != null && !plan.day().isAfter(today), "day", "draw.day.early", today);
        }
    }

    /**
     * Returns whether the value of a frozen list may be known: that of dice from the freeze on, a public value from its
     * planned day on.
     */
    static boolean mayBeKnown(FrozenList.PlannedRandomness plan, LocalDate today) {
        return plan.day() == null || !today.isBefore(plan.day());
    }

    /**
     * Returns whether an officer can state that no value can be had: of dice where none was entered, as they can be
     * thrown again, of a public value once its planned day is over, as no other day is accepted.
     */
    static boolean mayBeMissing(FrozenList.PlannedRandomness plan, boolean entered, LocalDate today) {
        return plan.day() == null ? !entered : today.isAfter(plan.day());
    }

    /** Requires a value of the planned form that came into being after the freeze. */
    static void require(
            FrozenList.PlannedRandomness plan, String value, Instant originatedAt, Instant frozenAt, Instant now) {
        new FieldErrors()
                .refuse(!plan.type().accepts(value), "value", "draw.value.form." + plan.type())
                .refuse(!originatedAt.isAfter(frozenAt), "originatedAt", "draw.originatedAt.early", frozenAt)
                .refuse(originatedAt.isAfter(now), "originatedAt", "draw.originatedAt.future")
                .refuse(
                        plan.day() != null
                                && !BusinessMoment.dayOf(originatedAt).equals(plan.day()),
                        "originatedAt",
                        "draw.originatedAt.planned",
                        plan.day())
                .check();
    }
}
