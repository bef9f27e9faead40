package fangxin.commitment.terms;

/**
 * Enum of the grounds of an exclusion from returns without a reason (排除依据), listed by law, confirmed by the consumer or
 * chosen by the shop, which decide in which channels it is possible.
 */
public enum ExclusionBasis {
    /** Listed by article 25 of the Consumer Protection Law itself. */
    STATUTORY,
    /** Exclusion by the nature of the goods, if the consumer confirms it at each purchase. */
    CONFIRMED,
    /** Exclusion that the shop chooses, for sales on its premises only. */
    VOLUNTARY;

    boolean isPossibleIn(ReturnChannel channel) {
        return channel == ReturnChannel.PREMISES || this != VOLUNTARY;
    }
}
