package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a record of a feed: kind, matched subject, state of the match, content, premises to pick, and journal. Once
 * it has ended, only its kind, its state and its journal are shown.
 *
 * @param subject  sign or registered name of the matched subject
 * @param premises those that an officer can pick; none in a list
 * @param content  what it states; null once it has ended
 * @param journal  empty in a list
 */
public record FeedRecordView(
        @NotNull String id,
        @NotNull String kind,
        LocalizedText kindName,
        String subject,
        @NotNull FeedMatchState match,
        FeedEnd ending,
        FeedContentView content,
        @NotNull Instant receivedAt,
        boolean decidable,
        @NotNull List<FeedPremisesView> premises,
        @NotNull List<FeedEntryView> journal) {
    /** The content of a record. */
    public record FeedContentView(
            @NotNull String creditCode,
            String name,
            String documentNumber,
            String authority,
            String result,
            String summary,
            FeedSeverity severity,
            LocalDate occurredOn,
            LocalDate publicUntil) {}

    /**
     * Place that an officer can pick.
     *
     * @param id id of the premises, or number of a title of another place
     */
    public record FeedPremisesView(@NotNull String id, String signName, String address) {}

    /** Entry in the journal of a record. */
    public record FeedEntryView(
            @NotNull FeedStep step,
            String detail,
            @NotNull String by,
            @NotNull Instant recordedAt) {}
}
