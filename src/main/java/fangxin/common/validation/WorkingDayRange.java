package fangxin.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Constraint of a time limit in working days, both bounds included. */
@Documented
@Constraint(validatedBy = WorkingDayRangeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkingDayRange {
    int min() default 1;

    int max() default 250;

    String message() default "{platform.constraint.workingDays}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
