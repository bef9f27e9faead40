package fangxin.complaint.station;

import fangxin.document.spreadsheet.CellProblem;
import java.io.Serializable;
import java.util.List;

/**
 * View of the result of an import of a register.
 *
 * @param added     entries that are new
 * @param unchanged rows whose entry is there already, or that repeat an earlier row
 */
public record StationImportView(int total, int added, int unchanged, List<CellProblem> refused)
        implements Serializable {}
