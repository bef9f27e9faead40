package fangxin.naming.title;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint annotation for a certificate number as it is stored: the 19 digits of a {@link CertificateNumber},
 * without blanks, with the right check digit. Null satisfies it.
 */
@Documented
@Constraint(validatedBy = CertificateNumberValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidCertificateNumber {
    String message() default "{naming.number.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
