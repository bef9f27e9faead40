package fangxin.round;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of the opening of a round for officers: its entries, the office whose officers decide, and what the reader may
 * do.
 *
 * @param decider   name of the office whose officers confirm or refuse; null unless it waits for them
 * @param mayDecide whether the reader may confirm or refuse
 */
public record RoundOpeningView(@NotNull List<OpeningEntry> entries, LocalizedText decider, boolean mayDecide)
        implements Serializable {
    /** Entry of the journal of the opening: decision, officer and time, with the reason of a refusal. */
    public record OpeningEntry(
            @NotNull RoundOpening.OpeningState state,
            @NotNull String name,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {
        static OpeningEntry of(RoundOpening entry) {
            return new OpeningEntry(entry.state(), entry.actor().name(), entry.reason(), entry.recordedAt());
        }
    }
}
