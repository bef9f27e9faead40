package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who hands a suspected offence over to the competent agency: the text, the agency, and the day of
 * the handover.
 *
 * @param agency       name of the agency
 * @param handedOverOn day of the handover
 */
public record OffenceLeadInput(
        @NotBlank(message = "{supervision.lead.text.missing}") @Length(max = 2000, message = "{supervision.text.long}")
        String text,

        @NotBlank(message = "{supervision.lead.agency.missing}") @Length(max = 200, message = "{supervision.text.long}")
        String agency,

        @NotNull(message = "{supervision.lead.day.missing}") LocalDate handedOverOn) {
    public OffenceLeadInput {
        text = FieldErrors.tidy(text);
        agency = FieldErrors.tidy(agency);
    }
}
