package fangxin.complaint.exchange;

import fangxin.document.spreadsheet.ColumnMapping;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an import of a platform's file: platform, day, completeness, numbers of rows and sender; nested views have
 * the preview of a file, the covered days, and the result of a reconciliation.
 *
 * @param counts    numbers of rows by their result; where it is a repetition, those of the repetition
 * @param decidable whether the reader confirms its columns
 * @param repeated  whether it answers a file that had been imported before
 */
public record ComplaintImportView(
        @NotNull String id,
        @NotNull ComplaintPlatform platform,
        @NotNull LocalDate day,
        @NotNull String fileName,
        boolean imported,
        @NotNull ImportCompleteness completeness,
        @NotNull ComplaintImportCounts counts,
        @NotNull String by,
        @NotNull Instant receivedAt,
        boolean decidable,
        boolean repeated)
        implements Serializable {
    /** Returns the answer to the same file sent again. */
    ComplaintImportView ofRepetition() {
        return new ComplaintImportView(
                id,
                platform,
                day,
                fileName,
                imported,
                completeness,
                counts.ofKnownRows(),
                by,
                receivedAt,
                decidable,
                true);
    }

    /** Preview of a file whose columns an officer has to confirm. */
    public record ComplaintFilePreview(
            List<String> headings, ColumnMapping mapping, List<List<String>> sample, int rows)
            implements Serializable {}

    /**
     * Completeness of a day of a platform.
     *
     * @param rows rows of its last file; zero where none arrived
     */
    public record CoveredDay(
            @NotNull LocalDate day,
            @NotNull ComplaintPlatform platform,
            @NotNull ImportCompleteness completeness,
            int rows)
            implements Serializable {
        /** Returns whether rows of the day may be missing. */
        public boolean isUnknown() {
            return completeness != ImportCompleteness.COMPLETE;
        }
    }

    /**
     * Result of a reconciliation: number of differences of each type that are open by it.
     *
     * @param refused rows that could not be read, and were compared with nothing
     */
    public record ReconciliationView(
            int compared, int missingHere, int missingThere, int different, int doubled, int elsewhere, int refused)
            implements Serializable {}
}
