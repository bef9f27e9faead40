package fangxin.commitment.terms;

/**
 * Enum of the channels of sale (销售渠道) for which a holder pledges returns without a reason: on its premises, or at a
 * distance.
 */
public enum ReturnChannel {
    /** Sale in the shop: the return is a voluntary promise, which binds once it is published. */
    PREMISES,
    /**
     * Sale by network, television, telephone or mail order: the return is a duty by law, whose exclusions the law alone
     * lists.
     */
    DISTANCE
}
