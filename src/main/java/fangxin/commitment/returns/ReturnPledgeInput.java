package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of a holder that pledges returns for a channel; {@link PledgedTerms#check} validates what is pledged.
 *
 * @param validFrom first day of purchase to which it applies; null for the earliest possible
 */
public record ReturnPledgeInput(
        @NotNull(message = "{commitment.channel.missing}") ReturnChannel channel,
        @NotNull PledgedTerms terms,
        LocalDate validFrom) {}
