package fangxin.merchant;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Input for the purpose (查看事由) for which a reader sees personal data unmasked; it is stored in the audit log. */
public record UnmaskInput(
        @NotNull(message = "{merchant.unmask.purpose}")
        @Size(min = 4, message = "{merchant.unmask.purpose}")
        @Length(max = 500, message = "{merchant.tooLong}")
        String purpose) {

    public UnmaskInput {
        purpose = FieldErrors.tidy(purpose);
    }
}
