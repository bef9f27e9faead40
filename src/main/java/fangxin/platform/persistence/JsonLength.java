package fangxin.platform.persistence;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of the number of characters of a value as JSON text, for an attribute that a
 * {@link JsonAttributeConverter} stores in one column. Null satisfies it.
 */
@Documented
@Constraint(validatedBy = JsonLengthValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonLength {
    /** Returns the length of the column. */
    int max();

    String message() default "{platform.constraint.json}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
