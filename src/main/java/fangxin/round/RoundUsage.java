package fangxin.round;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Interface that counts the candidacies of a round, begun, submitted and named, and their offices; implemented by the
 * candidacies, which come later in the procedure.
 */
public interface RoundUsage {

    /**
     * Numbers of a round's candidacies.
     *
     * @param begun     candidacies of every kind, drafts too
     * @param submitted those that were handed in at least once
     * @param named     those that ended with the title
     * @param offices   offices in whose territory something was handed in
     */
    record UsageCounts(
            long begun, long submitted, long named, @NotNull Set<String> offices) {
        public static final UsageCounts NOTHING = new UsageCounts(0, 0, 0, Set.of());
    }

    default UsageCounts of(String round) {
        return of(List.of(round), Set.of()).get(round);
    }

    /** Counts of several rounds, by round, without the merchants from which the reader is recused. */
    Map<String, UsageCounts> of(Collection<String> rounds, Set<String> without);
}
