package fangxin.complaint.association;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an entry of the activity log: number, association, kind, state, day, place, topic and quantity; nested views
 * add its journal and the steps open to the reader.
 *
 * @param quantity number of people, of leaflets: of copies
 */
public record ActivityView(
        @NotNull String number,
        LocalizedText association,
        @NotNull ActivityKind kind,
        @NotNull ActivityState state,
        @NotNull LocalDate heldOn,
        @NotNull String place,
        @NotNull String topic,
        int quantity)
        implements Serializable {
    /**
     * Entry with what its page shows besides.
     *
     * @param association code of the association
     * @param version     version that an act states
     * @param steps       steps that the reader can take
     * @param duplicates  other entries that may be duplicates of it, at most twenty
     */
    public record ActivityDetails(
            @NotNull ActivityView activity,
            @NotNull String association,
            long version,
            @NotNull List<ActivityEntryView> journal,
            @NotNull List<ActivityStep> steps,
            @NotNull List<ActivityView> duplicates)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param words what it was before a correction, or why it was cancelled; null otherwise
     * @param formerKind the kind before a correction that changed it; null otherwise
     */
    public record ActivityEntryView(
            @NotNull ActivityStep step,
            @NotNull String actor,
            String words,
            ActivityKind formerKind,
            @NotNull Instant recordedAt)
            implements Serializable {}
}
