package fangxin.complaint.offencereport;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of a lead on an offence that officers found in the mediation of a complaint: the number of the complaint, the
 * day, and what points to the offence.
 *
 * @param complaint number of the complaint
 * @param foundOn   day on which it was found, from the acceptance of the complaint to today
 * @param summary   the suspected offence and what points to it
 */
public record MediationLeadInput(
        @NotBlank(message = "{offencereport.lead.complaint.missing}") @Length(max = 20)
        String complaint,

        @NotNull(message = "{offencereport.lead.foundOn.missing}")
        LocalDate foundOn,

        @NotBlank(message = "{offencereport.lead.summary.missing}")
        @Length(max = 2000, message = "{offencereport.lead.summary.long}")
        String summary) {
    public MediationLeadInput {
        complaint = FieldErrors.tidy(complaint);
        summary = FieldErrors.tidy(summary);
    }
}
