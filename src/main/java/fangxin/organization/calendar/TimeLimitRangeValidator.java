package fangxin.organization.calendar;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Validator of {@link TimeLimitRange}: the number is within the bounds of its unit. A limit without a unit satisfies
 * it: that a unit is required says {@code @NotNull}.
 */
public class TimeLimitRangeValidator implements ConstraintValidator<TimeLimitRange, TimeLimit> {
    private int least;
    private int days;
    private int years;

    @Override
    public void initialize(TimeLimitRange constraint) {
        least = constraint.zeroPermitted() ? 0 : 1;
        days = constraint.days();
        years = constraint.years();
    }

    @Override
    public boolean isValid(TimeLimit limit, ConstraintValidatorContext context) {
        if (limit == null || limit.unit() == null) {
            return true;
        }
        int most = limit.unit() == TimeLimit.Unit.YEARS ? years : days;
        return limit.value() >= least && limit.value() <= most;
    }
}
