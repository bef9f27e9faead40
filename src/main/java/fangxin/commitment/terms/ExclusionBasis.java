package fangxin.commitment.terms;

/** Enum of what an exclusion from returns without a reason rests on (排除依据), which decides in which channels it is possible. */
public enum ExclusionBasis {
    /** Listed by article 25 of the Consumer Protection Law itself. */
    STATUTORY,
    /** Possible by the nature of the goods where the consumer confirms it at each purchase. */
    CONFIRMED,
    /** Chosen by the shop, for sales on its premises only. */
    VOLUNTARY;

    boolean isPossibleIn(ReturnChannel channel) {
        return channel == ReturnChannel.PREMISES || this != VOLUNTARY;
    }
}
