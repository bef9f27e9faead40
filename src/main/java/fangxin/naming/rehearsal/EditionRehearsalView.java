package fangxin.naming.rehearsal;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of the newest rehearsal of a draft of criteria: who made it and when, whether it is current, and how many of the
 * titles would be raised, lowered, not passed or uncertain, by the office that keeps them.
 *
 * @param current   whether the draft is still as it was rehearsed, and the rehearsal not too old
 * @param titles    titles whose evaluations were scored
 * @param kept      titles whose grade stays
 * @param districts counts of the other effects by office; an office without any is left out
 */
public record EditionRehearsalView(
        @NotNull String madeBy,
        @NotNull Instant madeAt,
        boolean current,
        int titles,
        long kept,
        @NotNull List<EffectCount> districts)
        implements Serializable {
    /** Counts of an office. */
    public record EffectCount(LocalizedText name, long raised, long lowered, long lost, long uncertain)
            implements Serializable {}

    public long raised() {
        return districts.stream().mapToLong(EffectCount::raised).sum();
    }

    public long lowered() {
        return districts.stream().mapToLong(EffectCount::lowered).sum();
    }

    public long lost() {
        return districts.stream().mapToLong(EffectCount::lost).sum();
    }

    public long uncertain() {
        return districts.stream().mapToLong(EffectCount::uncertain).sum();
    }
}
