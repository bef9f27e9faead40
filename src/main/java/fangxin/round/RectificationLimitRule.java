package fangxin.round;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.TimeLimit;
import java.util.List;
import java.util.Map;

/**
 * Rule on the terms of a round: its limits for rectifications, of a visit and of a titled unit, are at most one year
 * each: 365 days, 250 working days or one year. Default of the programme.
 */
final class RectificationLimitRule {
    private static final List<String> LIMITS = List.of("RECTIFY", "RECTIFICATION");

    private RectificationLimitRule() {}

    /** Refuses a longer limit beside its field. */
    static void require(Map<String, TimeLimit> limits) {
        FieldErrors errors = new FieldErrors();
        LIMITS.forEach(code -> errors.refuse(
                limits.containsKey(code) && limits.get(code).exceedsAYear(),
                "terms.limits." + code,
                "round.limit.rectification"));
        errors.check();
    }
}
