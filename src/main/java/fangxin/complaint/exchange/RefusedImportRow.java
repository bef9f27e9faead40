package fangxin.complaint.exchange;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.document.spreadsheet.CellProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Stored refused row of an import from a platform (未导入的行): line, column, reason, and the cell where it is a code or a
 * day, as they were found when the file was imported. It states the cell for columns of codes and days only, never what
 * a person wrote.
 */
@Entity
@Table(name = "complaint_import_row")
public class RefusedImportRow {
    private static final int LONGEST_CELL = 100;

    @Id
    @Length(max = 60)
    private String id;

    @NotNull
    @Length(max = 36)
    private String intake;

    private int seq;
    private int line;

    @NotNull
    @Length(max = 40)
    private String columnName;

    @Length(max = LONGEST_CELL)
    private String cell;

    @NotNull
    @Length(max = 100)
    private String messageKey;

    /** The number that the sentence names, or null. */
    private Integer bound;

    protected RefusedImportRow() {}

    RefusedImportRow(String intake, int seq, CellProblem problem) {
        this.id = intake + "/" + seq;
        this.intake = intake;
        this.seq = seq;
        this.line = problem.line();
        this.columnName = problem.column();
        this.cell = TextNormalizer.shortened(problem.value(), LONGEST_CELL);
        this.messageKey = problem.key();
        this.bound = problem.arguments().stream()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Returns the problem that the import found. */
    CellProblem problem() {
        return new CellProblem(line, columnName, cell, messageKey, bound == null ? List.of() : List.of(bound));
    }

    String id() {
        return id;
    }

    String intake() {
        return intake;
    }

    int seq() {
        return seq;
    }

    Integer bound() {
        return bound;
    }
}
