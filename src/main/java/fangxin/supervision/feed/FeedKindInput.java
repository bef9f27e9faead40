package fangxin.supervision.feed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who adds or changes one kind of feed: the kind, and the issue of the kinds that was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record FeedKindInput(
        @Min(1) int issue, @NotNull @Valid FeedKind kind) {}
