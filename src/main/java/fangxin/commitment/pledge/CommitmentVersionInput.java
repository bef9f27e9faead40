package fangxin.commitment.pledge;

import jakarta.validation.constraints.NotNull;

/**
 * Input of a step of a commitment that needs no reason, such as confirm or renew: the version of the commitment that
 * was shown.
 */
public record CommitmentVersionInput(
        @NotNull(message = "{pledge.version}") Long version) {}
