package fangxin.common.validation;

import fangxin.common.LocalizedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link BothLanguages}: neither text is null or blank. */
public class BothLanguagesValidator implements ConstraintValidator<BothLanguages, LocalizedText> {
    @Override
    public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
        return text == null || (isGiven(text.zh()) && isGiven(text.en()));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
