package fangxin.common.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bean Validation constraint of the greatest number of characters of a text, or of each language of a text in both.
 * Null satisfies it; that a text is required says {@code @NotBlank}.
 */
@Documented
@Constraint(validatedBy = {LengthValidator.class, LocalizedTextLengthValidator.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Length {
    /** Returns the most characters that the text may have. */
    int max();

    String message() default "{platform.constraint.length}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
