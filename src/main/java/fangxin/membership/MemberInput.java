package fangxin.membership;

import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.CreditCode;
import fangxin.merchant.SubjectIdentity;
import fangxin.merchant.UnifiedSocialCreditCode;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a composite, or of an officer for it, that enters a member: its credit code, registered name, sign and
 * address.
 *
 * @param name     the registered name
 * @param signName what the sign over the door says; the registered name where it is left out
 */
public record MemberInput(
        @CreditCode String creditCode,

        @NotBlank(message = "{membership.required}") @Length(max = LONGEST_NAME, message = "{membership.tooLong}")
        String name,

        @Length(max = LONGEST_NAME, message = "{membership.tooLong}")
        String signName,

        @NotBlank(message = "{membership.required}") @Length(max = LONGEST_ADDRESS, message = "{membership.tooLong}")
        String address) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;

    /** Checks every field and returns the member with a normalised credit code. */
    MemberInput checked() {
        Constraints.check(this);
        return new MemberInput(
                UnifiedSocialCreditCode.of(creditCode).value(),
                name.strip(),
                isBlank(signName) ? name.strip() : signName.strip(),
                address.strip());
    }

    SubjectIdentity identity() {
        return SubjectIdentity.of(SubjectType.SubjectSite.PREMISES, creditCode, name, signName, address);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
