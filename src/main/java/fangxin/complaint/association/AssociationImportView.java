package fangxin.complaint.association;

import fangxin.document.spreadsheet.CellProblem;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the result of an import of a former register: the numbers of all rows, of new cases and of unchanged rows,
 * and the refused rows with their reasons.
 *
 * @param added     cases that are new
 * @param unchanged rows whose case was imported before, or that repeat an earlier row
 */
public record AssociationImportView(
        int total, int added, int unchanged, @NotNull List<CellProblem> refused) implements Serializable {}
