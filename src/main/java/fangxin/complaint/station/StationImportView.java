package fangxin.complaint.station;

import fangxin.document.spreadsheet.CellProblem;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the result of an import of a register of stations: numbers of all rows, of new entries, of those that exist
 * already or have ended, and the refused rows.
 *
 * @param id        id of the import, which a second officer confirms; null where no entry is new
 * @param added     entries that are new
 * @param unchanged rows whose entry is there already, or that repeat an earlier row
 * @param ended     rows whose entry was refused or closed: it needs an application to work again
 */
public record StationImportView(
        String id,
        int total,
        int added,
        int unchanged,
        int ended,
        @NotNull List<CellProblem> refused) implements Serializable {}
