package fangxin.common.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Validator of {@link Range}: the number is neither less nor greater than the bounds; NaN is outside of every range.
 */
public class RangeValidator implements ConstraintValidator<Range, Number> {
    private long min;
    private long max;

    @Override
    public void initialize(Range constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(Number number, ConstraintValidatorContext context) {
        return number == null || (number.doubleValue() >= min && number.doubleValue() <= max);
    }
}
