package fangxin.commitment.compensation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation constraint of an amount of advance compensation in yuan: from 0.00 on, at most ten digits
 * before and two after the point.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@NotNull
@DecimalMin("0.00")
@Digits(integer = 10, fraction = 2)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface YuanAmount {
    String message() default "{compensation.amount.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
