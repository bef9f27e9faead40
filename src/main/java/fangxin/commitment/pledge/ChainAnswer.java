package fangxin.commitment.pledge;

import fangxin.merchant.Merchant;

/**
 * Value of the chain that pledges for its store and answers for it (连锁总部对门店负责): merchant, number of its pledge, and
 * authorisation.
 *
 * @param pledge number of the pledge of the chain for its stores
 * @param proof  number or name of the authorisation, or null for a store of the chain's own
 */
public record ChainAnswer(Merchant chain, String pledge, String proof) {}
