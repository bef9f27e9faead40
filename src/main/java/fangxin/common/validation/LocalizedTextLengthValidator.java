package fangxin.common.validation;

import fangxin.common.LocalizedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.stream.Stream;

/** Validator of {@link Length} for a text in both languages: each of the two has at most that many characters. */
public class LocalizedTextLengthValidator implements ConstraintValidator<Length, LocalizedText> {
    private int max;

    @Override
    public void initialize(Length constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
        return text == null || longest(text) <= max;
    }

    /** Returns the number of characters of the longer text. */
    static int longest(LocalizedText text) {
        return Stream.of(text.zh(), text.en())
                .flatMap(Stream::ofNullable)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
