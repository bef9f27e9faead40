package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who undoes the wrong match of a record of a feed: the reason. */
public record FeedUndoInput(
        @NotBlank(message = "{feed.match.reason}") @Length(max = 1000, message = "{feed.text.long}")
        String reason) {
    public FeedUndoInput {
        reason = FieldErrors.tidy(reason);
    }
}
