package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of the state of one feed: kind, importing office, last complete day and its rows, when it was received, and why
 * and since when it does not answer NO.
 *
 * @param office       office that imports it; null where no office does
 * @param rows         rows of the last complete file
 * @param defect       why it does not answer NO; null where it does, or where it was never imported
 * @param unknownSince moment since which it does not answer NO, or null
 */
public record FeedStateView(
        @NotNull String kind,
        @NotNull LocalizedText name,
        String office,
        LocalizedText officeName,
        LocalDate completeUntil,
        int rows,
        Instant receivedAt,
        FeedDefect defect,
        Instant unknownSince,
        int maxAge) {
    /** Returns whether the kind was ever imported. */
    public boolean isImported() {
        return office != null;
    }
}
