package fangxin.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bean Validation constraint of a text that must be given in Chinese and in English. Null satisfies it. */
@Documented
@Constraint(validatedBy = BothLanguagesValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BothLanguages {
    String message() default "{platform.constraint.languages}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
