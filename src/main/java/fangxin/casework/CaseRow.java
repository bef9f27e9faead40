package fangxin.casework;

import fangxin.procedure.candidacy.Stage;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value: one case in a list, as the query selects it: reference, merchant (confirmed or not), sign, trade, stage,
 * office, round, last day for the next step, whether a lapse is proposed, and when it was submitted.
 *
 * @param merchant the registered name
 * @param trade    code of the plain trade, or null while none was chosen
 * @param round    id of the round
 * @param dueOn    last day for the next step, or null
 */
public record CaseRow(
        @NotNull String reference,
        @NotNull String merchant,
        boolean confirmed,
        String signName,
        String trade,
        @NotNull Stage stage,
        @NotNull String office,
        LocalDate dueOn,
        boolean dueProvisional,
        boolean lapseProposed,
        Instant submittedAt,
        @NotNull String round) {

    /** Constructor for the query of the list. */
    public CaseRow(
            String reference,
            String merchant,
            Instant confirmedAt,
            String signName,
            String trade,
            Stage stage,
            String office,
            LocalDate dueOn,
            boolean dueProvisional,
            boolean lapseProposed,
            Instant submittedAt,
            String round) {
        this(
                reference,
                merchant,
                confirmedAt != null,
                signName,
                trade,
                stage,
                office,
                dueOn,
                dueProvisional,
                lapseProposed,
                submittedAt,
                round);
    }
}
