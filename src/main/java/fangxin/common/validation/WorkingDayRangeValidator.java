package fangxin.common.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link WorkingDayRange}: a number of working days within both bounds. */
public class WorkingDayRangeValidator implements ConstraintValidator<WorkingDayRange, Integer> {
    private int min;
    private int max;

    @Override
    public void initialize(WorkingDayRange constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(Integer days, ConstraintValidatorContext context) {
        return days == null || (days >= min && days <= max);
    }
}
