package fangxin.commitment.terms;

import fangxin.common.validation.Length;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation constraint of a code in the terms of returns: capital letters, digits and underscores.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@NotNull
@Length(max = 40)
@Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface ReturnCode {
    String message() default "{commitment.terms.code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
