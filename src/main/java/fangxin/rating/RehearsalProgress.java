package fangxin.rating;

import fangxin.naming.rehearsal.RehearsalState;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of the progress of a rehearsal: issue of the formula, first day, state, who began it, and how many of the titles
 * are computed, also in percent.
 *
 * @param titles titles computed so far
 * @param total  titles to compute, as counted at its beginning
 */
public record RehearsalProgress(
        int issue,
        @NotNull LocalDate effectiveOn,
        @NotNull RehearsalState state,
        @NotNull String madeBy,
        int titles,
        int total)
        implements Serializable {
    private static final int WHOLE = 100;

    static RehearsalProgress of(RatingRehearsal rehearsal) {
        return new RehearsalProgress(
                rehearsal.issue(),
                rehearsal.effectiveOn(),
                rehearsal.state(),
                rehearsal.actor().name(),
                rehearsal.titles(),
                rehearsal.total());
    }

    public boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Returns the share that is computed; titles can be named meanwhile. */
    public int percent() {
        return total == 0 ? WHOLE : Math.min(WHOLE, (int) ((long) WHOLE * titles / total));
    }
}
