package fangxin.merchant;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validator of {@link PhoneOrMail}. */
public class PhoneOrMailValidator implements ConstraintValidator<PhoneOrMail, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || text.isBlank() || new Contact(Contact.normalised(text)).wellFormed();
    }
}
