package fangxin.complaint.exchange;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer of the importing office who lets a case take the agency that a platform states: the code of that
 * agency as the officer read it, and the explanation.
 *
 * @param agency code of the agency; the difference may state another one after a further import
 */
public record AgencyCorrectionInput(
        @NotBlank(message = "{exchange.agency.missing}") @Length(max = 30, message = "{exchange.agency.long}")
        String agency,

        @NotBlank(message = "{exchange.clearing.missing}") @Length(max = 500, message = "{exchange.clearing.long}")
        String words) {
    public AgencyCorrectionInput {
        agency = FieldErrors.tidy(agency);
        words = FieldErrors.tidy(words);
    }
}
