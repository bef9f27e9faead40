package fangxin.merchant;

import fangxin.common.RuleViolation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Validator of {@link CreditCode}: null is invalid, and the message names the fault (shape, check character, old
 * licence number).
 */
public class CreditCodeValidator implements ConstraintValidator<CreditCode, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        try {
            UnifiedSocialCreditCode.of(text);
            return true;
        } catch (RuleViolation wrong) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + wrong.key() + "}")
                    .addConstraintViolation();
            return false;
        }
    }
}
