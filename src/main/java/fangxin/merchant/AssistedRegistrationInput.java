package fangxin.merchant;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input for a merchant that an officer registers on its behalf (代办): its name, credit code and county-level office, why
 * a code with a wrong check character is accepted, and contact and name for an account, if one is wanted; it collects
 * the errors of its fields.
 *
 * @param contact    phone number or mail address for an account, or null for a merchant without one
 * @param name       name of the account's owner, required with a contact
 * @param codeReason why a credit code is accepted although a check character is wrong, or null
 */
public record AssistedRegistrationInput(
        @PhoneOrMail String contact,

        @Length(max = RegistrationInput.LONGEST_NAME, message = "{merchant.tooLong}")
        String name,

        @Length(max = 60) String creditCode,

        @Length(max = 500, message = "{merchant.tooLong}") String codeReason,

        @NotBlank(message = "{merchant.merchantName.missing}")
        @Length(max = RegistrationInput.LONGEST_MERCHANT_NAME, message = "{merchant.tooLong}")
        String merchantName,

        @Length(max = 30) String agency) {

    public AssistedRegistrationInput {
        contact = FieldErrors.tidy(contact);
        name = TextNormalizer.line(name);
        codeReason = FieldErrors.tidy(codeReason);
        merchantName = TextNormalizer.line(merchantName);
    }

    /** Returns the errors of its fields. */
    FieldErrors errors() {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(contact != null && name == null, "name", "merchant.name.missing");
        try {
            code();
        } catch (RuleViolation wrong) {
            errors.addAll(wrong);
        }
        return errors;
    }

    UnifiedSocialCreditCode code() {
        return codeReason == null
                ? UnifiedSocialCreditCode.of(creditCode)
                : UnifiedSocialCreditCode.unchecked(creditCode);
    }
}
