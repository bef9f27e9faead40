package fangxin.complaint.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the channels for consumers: all channels with their source, and the issue that was
 * shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record ConsumerChannelInput(
        @Min(1) int issue,
        @NotNull(message = "{channel.empty}") @Valid ConsumerChannelTerms terms) {}
