package fangxin.merchant;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input for the registration of a merchant (商户注册) by a person who acts for it: contact, own name, credit code, name of
 * the merchant, county-level office, and language.
 *
 * @param contact      phone number or mail address
 * @param name         the person's own name
 * @param merchantName the name on the licence
 * @param agency       code of the county-level office of the place of business
 * @param language     zh or en: in which the person reads; zh where it is left out
 */
public record RegistrationInput(
        @NotBlank(message = "{merchant.contact.shape}") @PhoneOrMail
        String contact,

        @NotBlank(message = "{merchant.name.missing}") @Length(max = LONGEST_NAME, message = "{merchant.tooLong}")
        String name,

        @CreditCode String creditCode,

        @NotBlank(message = "{merchant.merchantName.missing}")
        @Length(max = LONGEST_MERCHANT_NAME, message = "{merchant.tooLong}")
        String merchantName,

        @Length(max = 30) String agency,
        @Length(max = 20) String language) {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_MERCHANT_NAME = 200;

    public RegistrationInput {
        name = TextNormalizer.line(name);
        merchantName = TextNormalizer.line(merchantName);
    }
}
