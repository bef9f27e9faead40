package fangxin.complaint.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the channels for consumers.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record ConsumerChannelInput(
        @Min(1) int issue,
        @NotNull(message = "{channel.empty}") @Valid ConsumerChannelTerms terms) {}
