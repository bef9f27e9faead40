package fangxin.naming.title;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link ValidCertificateNumber}. */
public class CertificateNumberValidator implements ConstraintValidator<ValidCertificateNumber, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null
                || CertificateNumber.parse(text)
                        .filter(number -> number.value().equals(text))
                        .isPresent();
    }
}
