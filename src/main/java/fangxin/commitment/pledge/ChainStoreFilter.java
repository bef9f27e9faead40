package fangxin.commitment.pledge;

/**
 * Filter of the list of the stores of a chain: text in a name or number, and state. Null is no condition.
 *
 * @param text part of the sign, the registered name or the number of the commitment
 */
public record ChainStoreFilter(String text, CommitmentState state) {}
