package fangxin.platform.persistence;

import fangxin.platform.config.JsonMapper;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link JsonLength}: counts the characters of the JSON text that would be stored. */
public class JsonLengthValidator implements ConstraintValidator<JsonLength, Object> {
    private int max;

    @Override
    public void initialize(JsonLength constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        return value == null || JsonMapper.write(value).length() <= max;
    }
}
