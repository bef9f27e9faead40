package fangxin.commitment.chain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the result of one row of a list of stores: the row, its outcome, its problems, and the number of its
 * commitment.
 *
 * @param commitment number of the commitment, or null where there is none yet
 */
public record ChainRowResult(
        @NotNull ChainStoreRow row,
        @NotNull ChainRowOutcome outcome,
        @NotNull List<ChainRowProblem> problems,
        String commitment)
        implements Serializable {
    static ChainRowResult refused(ChainStoreRow row, List<ChainRowProblem> problems) {
        return new ChainRowResult(row, ChainRowOutcome.REFUSED, problems, null);
    }

    ChainRowResult pledged(String number) {
        return new ChainRowResult(row, ChainRowOutcome.PLEDGED, List.of(), number);
    }
}
