package fangxin.commitment.chain;

/** Enum of the results of a row of a list of stores (门店清单核对结果): ready, repeated, refused, or pledged by this list. */
public enum ChainRowOutcome {
    /** The chain can pledge for the store. */
    READY,
    /** The chain has pledged for the store before: no pledge is added. */
    REPEATED,
    /** The row has problems. */
    REFUSED,
    /** The chain has pledged for the store by this list. */
    PLEDGED
}
