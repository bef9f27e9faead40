package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import fangxin.document.spreadsheet.ColumnMapping;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an import of a feed: kind, office, file, stated day, state, defect, counts, and who sent it when; with the
 * preview of a file that waits.
 *
 * @param fileName      null for rows that were sent one by one
 * @param completeUntil the day that the file states, or null for an addition
 * @param defect        why it does not count as complete, or null
 * @param counts        numbers of rows by their result; where it is a repetition, those of the repetition
 * @param decidable     whether the reader imports it or accepts it as complete
 * @param repeated      whether it answers rows that had been imported before
 */
public record FeedImportView(
        @NotNull String id,
        @NotNull String kind,
        LocalizedText name,
        @NotNull ImportingOffice office,
        String fileName,
        LocalDate completeUntil,
        @NotNull FeedImport.FeedImportState state,
        FeedDefect defect,
        @NotNull FeedCounts counts,
        @NotNull String by,
        @NotNull Instant receivedAt,
        boolean decidable,
        boolean repeated) {
    /** Returns the answer to the same rows sent again. */
    FeedImportView ofRepetition() {
        return new FeedImportView(
                id,
                kind,
                name,
                office,
                fileName,
                completeUntil,
                state,
                defect,
                counts.ofKnownRows(),
                by,
                receivedAt,
                decidable,
                true);
    }

    /** Office that imports. */
    public record ImportingOffice(@NotNull String code, LocalizedText name) {}

    /**
     * Preview of a file that waits for its columns to be confirmed.
     *
     * @param headings headings of the file
     * @param mapping  the remembered columns, else a guess
     * @param sample   cells of the first rows
     * @param rows     number of rows of the file
     * @param counts   numbers of rows that would be taken and refused; null while a required column is missing
     */
    public record FeedPreview(
            List<String> headings, ColumnMapping mapping, List<List<String>> sample, int rows, PreviewCounts counts) {}

    /** Numbers of the rows of a file that would be taken and refused. */
    public record PreviewCounts(int acceptable, int refused, int repeated) {}
}
