package fangxin.merchant;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input for the account of a merchant that was registered without one: a phone number or mail address, and the name of
 * the account's owner.
 *
 * @param contact phone number or mail address
 * @param name    name of the account's owner
 */
public record MerchantAccountInput(
        @NotBlank(message = "{merchant.contact.shape}") @PhoneOrMail
        String contact,

        @NotBlank(message = "{merchant.name.missing}")
        @Length(max = RegistrationInput.LONGEST_NAME, message = "{merchant.tooLong}")
        String name) {

    public MerchantAccountInput {
        name = TextNormalizer.line(name);
    }
}
