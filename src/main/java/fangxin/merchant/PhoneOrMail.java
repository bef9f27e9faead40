package fangxin.merchant;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of a contact, as {@link Contact#of} accepts it: a mobile number of mainland China or a mail address. Null
 * and blank texts satisfy it; that a contact is required says {@code @NotBlank}.
 */
@Documented
@Constraint(validatedBy = PhoneOrMailValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneOrMail {
    String message() default "{merchant.contact.shape}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
