package fangxin.commitment.chain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of a list of stores before the chain pledges: the result of each row, the numbers of ready, repeated and refused
 * ones, and whether authorisations are to be sent. Nothing is saved.
 *
 * @param needsProof whether a store of another merchant can be pledged for, so that its authorisation is to be sent
 */
public record ChainPreview(
        String type,
        int ready,
        int repeated,
        int refused,
        boolean needsProof,
        @NotNull List<ChainRowResult> rows) implements Serializable {
    static ChainPreview of(String type, List<ChainRowResult> rows, boolean needsProof) {
        return new ChainPreview(
                type,
                count(rows, ChainRowOutcome.READY),
                count(rows, ChainRowOutcome.REPEATED),
                count(rows, ChainRowOutcome.REFUSED),
                needsProof,
                rows);
    }

    private static int count(List<ChainRowResult> rows, ChainRowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Returns the rows that the chain sends when it pledges. */
    public List<ChainStoreRow> sound() {
        return rows.stream()
                .filter(row -> row.outcome() != ChainRowOutcome.REFUSED)
                .map(ChainRowResult::row)
                .toList();
    }
}
