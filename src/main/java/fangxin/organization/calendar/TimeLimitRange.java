package fangxin.organization.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of the value of a {@link TimeLimit}: at least 1, or 0 where permitted, and at most as many days or years as
 * its unit allows.
 */
@Documented
@Constraint(validatedBy = TimeLimitRangeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeLimitRange {
    /** Returns whether 0 is permitted, which states that there is no limit. */
    boolean zeroPermitted() default false;

    /** Returns the most days, of either kind. */
    int days();

    /** Returns the most years. */
    int years();

    String message() default "{calendar.limit.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
