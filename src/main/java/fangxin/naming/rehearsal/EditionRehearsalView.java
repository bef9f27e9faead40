package fangxin.naming.rehearsal;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of the newest rehearsal of a draft of criteria: who made it and when, its progress, whether it is current, and
 * how many of the titles would be raised, lowered, not passed or uncertain, by the office that keeps them.
 *
 * @param current   whether the rehearsal is done, the draft still as it was rehearsed, and the rehearsal not too old
 * @param computed  titles that were read so far, also those without an evaluation to score
 * @param total     titles to read, as counted at its beginning
 * @param titles    titles whose evaluations were scored
 * @param kept      titles whose grade stays
 * @param rechecks  titles whose re-checks were scored
 * @param districts counts of the other effects by office; an office without any is left out
 */
public record EditionRehearsalView(
        @NotNull String madeBy,
        @NotNull Instant madeAt,
        boolean current,
        @NotNull RehearsalState state,
        int computed,
        int total,
        int titles,
        long kept,
        int rechecks,
        @NotNull List<EffectCount> districts)
        implements Serializable {
    private static final int WHOLE = 100;

    /**
     * Counts of an office.
     *
     * @param rechecks titles whose re-check would have another or an uncertain result
     */
    public record EffectCount(LocalizedText name, long raised, long lowered, long lost, long uncertain, long rechecks)
            implements Serializable {}

    public boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Returns whether all titles were read, so that the counts are those of the draft. */
    public boolean isDone() {
        return state == RehearsalState.DONE;
    }

    /** Returns whether it ended before all titles were read, so that its counts say nothing. */
    public boolean isStopped() {
        return state == RehearsalState.STOPPED;
    }

    /** Returns the share of the titles that was read, in percent; titles can be named meanwhile. */
    public int percent() {
        return total == 0 ? WHOLE : Math.min(WHOLE, (int) ((long) WHOLE * computed / total));
    }

    public long raised() {
        return districts.stream().mapToLong(EffectCount::raised).sum();
    }

    public long lowered() {
        return districts.stream().mapToLong(EffectCount::lowered).sum();
    }

    public long lost() {
        return districts.stream().mapToLong(EffectCount::lost).sum();
    }

    /** Returns the re-checks that would have another or an uncertain result. */
    public long changedRechecks() {
        return districts.stream().mapToLong(EffectCount::rechecks).sum();
    }

    public long uncertain() {
        return districts.stream().mapToLong(EffectCount::uncertain).sum();
    }
}
