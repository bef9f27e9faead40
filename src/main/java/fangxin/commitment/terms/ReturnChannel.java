package fangxin.commitment.terms;

/**
 * Enum of the channels of sale (销售渠道) for which a holder pledges returns without a reason: on its premises, or at a
 * distance.
 */
public enum ReturnChannel {
    /** In the shop: a voluntary promise, which binds once it is published. */
    PREMISES,
    /** By network, television, telephone or mail order: a duty by law, whose exclusions the law alone lists. */
    DISTANCE
}
