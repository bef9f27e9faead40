package fangxin.commitment.chain;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * View of a pledge of a chain for its stores: number, chain, number of stores, file with the authorisations, who
 * pledged and when.
 *
 * @param stores number of stores for which the chain has pledged by this list
 * @param proof  id of the file with the authorisations; null where there is none or the reader may not read it
 */
public record ChainPledgeView(
        @NotNull String number,
        @NotNull String chain,
        int stores,
        String proof,
        @NotNull String by,
        @NotNull Instant pledgedAt)
        implements Serializable {
    static ChainPledgeView of(ChainPledge pledge) {
        return new ChainPledgeView(
                pledge.number(),
                pledge.chain().name(),
                pledge.stores(),
                pledge.proof(),
                pledge.actor().name(),
                pledge.pledgedAt());
    }

    ChainPledgeView withoutProof() {
        return new ChainPledgeView(number, chain, stores, null, by, pledgedAt);
    }
}
