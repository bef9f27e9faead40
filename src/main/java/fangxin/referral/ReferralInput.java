package fangxin.referral;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Input of an office that prepares a batch of candidacies for the higher level (上报): round, recipient and candidacies.
 *
 * @param recipient   name of the higher-level office
 * @param candidacies references
 */
public record ReferralInput(
        @Length(max = 40) String round,

        @NotBlank(message = "{referral.recipient}") @Length(max = 200, message = "{referral.tooLong}")
        String recipient,

        @NotEmpty(message = "{referral.empty}") List<@NotNull @Length(max = 30) String> candidacies) {

    public ReferralInput {
        recipient = FieldErrors.tidy(recipient);
        candidacies = candidacies == null ? List.of() : candidacies;
    }
}
