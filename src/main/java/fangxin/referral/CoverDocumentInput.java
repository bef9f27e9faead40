package fangxin.referral;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Input of an office that sends a batch to the higher level: number and date of its document (上报文号). */
public record CoverDocumentInput(
        @NotBlank(message = "{referral.documentNumber}") @Length(max = 100, message = "{referral.tooLong}")
        String documentNumber,

        @NotNull(message = "{referral.documentDate}") LocalDate documentDate) {

    public CoverDocumentInput {
        documentNumber = FieldErrors.tidy(documentNumber);
    }
}
