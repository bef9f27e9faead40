package fangxin.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation constraint of a number that has a least and a greatest value. Null satisfies it. Unlike {@code @Min}
 * with {@code @Max}, its one sentence names both bounds.
 */
@Documented
@Constraint(validatedBy = RangeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Range {
    /** Returns the least valid number. */
    long min();

    /** Returns the greatest valid number. */
    long max();

    String message() default "{platform.constraint.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
