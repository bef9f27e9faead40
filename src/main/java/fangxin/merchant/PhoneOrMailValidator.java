package fangxin.merchant;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link PhoneOrMail}: the text is a mobile number or a mail address. */
public class PhoneOrMailValidator implements ConstraintValidator<PhoneOrMail, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || text.isBlank() || new Contact(Contact.normalised(text)).isWellFormed();
    }
}
