package fangxin.complaint.station;

import fangxin.document.spreadsheet.CellProblem;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the result of an imported file of a platform's disputes.
 *
 * @param added     rows that are new lines of the ledger
 * @param continued rows whose answer or end was entered in a line that was there
 * @param unchanged rows that state nothing new
 * @param refused   refused rows with their reasons
 */
public record PlatformDisputeImportView(
        int total,
        int added,
        int continued,
        int unchanged,
        @NotNull List<CellProblem> refused) implements Serializable {}
