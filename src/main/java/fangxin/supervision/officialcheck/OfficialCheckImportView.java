package fangxin.supervision.officialcheck;

import fangxin.document.spreadsheet.ColumnMapping;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of an import of official checks: file, whether it is imported, counts, who sent it when, and whether the reader
 * confirms the columns; with the preview of a file.
 *
 * @param imported  false while the file waits for its columns to be confirmed
 * @param counts    numbers of rows by their result; where it is a repetition, those of the repetition
 * @param decidable whether the reader confirms the columns
 * @param repeated  whether it answers a file that had been imported before
 */
public record OfficialCheckImportView(
        @NotNull String id,
        @NotNull String fileName,
        boolean imported,
        @NotNull OfficialCheckCounts counts,
        @NotNull String by,
        @NotNull Instant receivedAt,
        boolean decidable,
        boolean repeated)
        implements Serializable {
    /** Returns the answer to the same file sent again. */
    OfficialCheckImportView ofRepetition() {
        return new OfficialCheckImportView(
                id, fileName, imported, counts.ofKnownRows(), by, receivedAt, decidable, true);
    }

    /**
     * Preview of a file that waits for its columns to be confirmed.
     *
     * @param mapping the remembered columns, else a guess
     * @param sample  cells of the first rows
     * @param rows    number of rows of the file
     */
    public record OfficialCheckPreview(
            List<String> headings, ColumnMapping mapping, List<List<String>> sample, int rows) {}
}
