package fangxin.merchant;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Constraint of a unified social credit code that must be given, as {@link UnifiedSocialCreditCode#of} accepts it. The
 * message says whether the shape or a check character is wrong.
 */
@Documented
@Constraint(validatedBy = CreditCodeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditCode {
    String message() default "{merchant.creditCode.shape}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
