package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of a holder who pledges returns for a channel: channel, what is pledged, which {@link PledgedTerms#check}
 * validates, and first day of purchase.
 *
 * @param validFrom first day of purchase to which it applies; null for the earliest possible
 */
public record ReturnPledgeInput(
        @NotNull(message = "{commitment.channel.missing}") ReturnChannel channel,
        @NotNull PledgedTerms terms,
        LocalDate validFrom) {}
