package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bean Validation constraint of a mail address of at most 100 characters. Null satisfies it. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Length(max = 100)
@Pattern(regexp = "[^@\\s]{1,100}@[^@\\s.]{1,100}(\\.[^@\\s.]{1,100})+")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MailAddress {
    String message() default "{identity.mail.form}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
