package fangxin.commitment.pledge;

/** Input of a step without a reason, with the version of the commitment that was shown. */
public record CommitmentVersionInput(long version) {}
