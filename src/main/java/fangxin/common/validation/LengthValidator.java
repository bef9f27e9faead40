package fangxin.common.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link Length} for one text: it has at most that many UTF-16 characters. */
public class LengthValidator implements ConstraintValidator<Length, CharSequence> {
    private int max;

    @Override
    public void initialize(Length constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.length() <= max;
    }
}
