package fangxin.naming.title;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Bean Validation validator of {@link ValidCertificateNumber}: 19 digits with the right check digit. */
public class CertificateNumberValidator implements ConstraintValidator<ValidCertificateNumber, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null
                || CertificateNumber.parse(text)
                        .filter(number -> number.value().equals(text))
                        .isPresent();
    }
}
