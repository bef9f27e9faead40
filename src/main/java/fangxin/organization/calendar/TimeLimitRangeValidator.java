package fangxin.organization.calendar;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Validator of {@link TimeLimitRange}: the number is within the bounds of its unit. A limit without a unit satisfies
 * it: that a unit is required says {@code @NotNull}.
 */
public class TimeLimitRangeValidator implements ConstraintValidator<TimeLimitRange, TimeLimit> {
    private int days;
    private int workingDays;
    private int years;

    @Override
    public void initialize(TimeLimitRange constraint) {
        days = constraint.days();
        workingDays = Math.min(days, constraint.workingDays());
        years = constraint.years();
    }

    @Override
    public boolean isValid(TimeLimit limit, ConstraintValidatorContext context) {
        if (limit == null || limit.unit() == null) {
            return true;
        }
        int most =
                switch (limit.unit()) {
                    case WORKING_DAYS -> workingDays;
                    case DAYS -> days;
                    case YEARS -> years;
                };
        return limit.value() >= 1 && limit.value() <= most;
    }
}
