package fangxin.naming.title;

import fangxin.common.TextNormalizer;
import jakarta.validation.constraints.Pattern;

/**
 * Input of a holder: the phone number of a shop that it consents to publish (公开电话), or none.
 *
 * @param phone a mobile number or a landline number with its area code; null withdraws the consent
 */
public record PublicPhone(
        @Pattern(regexp = "1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}", message = "{naming.phone.pattern}")
        String phone) {

    public PublicPhone {
        phone = TextNormalizer.phone(phone);
    }
}
