package fangxin.organization.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of the value of a {@link TimeLimit}: at least 1 unless stated, and at most as many days or years as its
 * unit allows.
 */
@Documented
@Constraint(validatedBy = TimeLimitRangeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeLimitRange {
    /** Returns the least value; 0 where there can be no limit. */
    int least() default 1;

    /** Returns the most days, of either kind. */
    int days();

    /** Returns the most years. */
    int years();

    String message() default "{calendar.limit.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
