package fangxin.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation constraint of a mobile number of mainland China: eleven digits, beginning with 13 to 19; null, a
 * blank text and spaces around the digits satisfy it.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "\\s*(1[3-9][0-9]{9})?\\s*")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MobileNumber {
    String message() default "{platform.constraint.mobile}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
