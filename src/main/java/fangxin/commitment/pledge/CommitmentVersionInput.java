package fangxin.commitment.pledge;

import jakarta.validation.constraints.NotNull;

/** Input of a step without a reason, with the version of the commitment that was shown. */
public record CommitmentVersionInput(
        @NotNull(message = "{pledge.version}") Long version) {}
