package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who picks the premises that a record of a feed concerns, or the whole business: the premises and
 * the reason.
 *
 * @param premises id of the premises, or number of a title of another place; null for the whole business
 */
public record FeedPickInput(
        @Length(max = 36, message = "{feed.text.long}") String premises,

        @NotBlank(message = "{feed.match.reason}") @Length(max = 1000, message = "{feed.text.long}")
        String reason) {
    public FeedPickInput {
        premises = FieldErrors.tidy(premises);
        reason = FieldErrors.tidy(reason);
    }
}
