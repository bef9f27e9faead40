package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who picks the place that a record of a feed concerns, or the whole business: the place, as the id
 * of premises or the number of a title, and the reason.
 *
 * @param place id of premises, or number of a title at another place; null for the whole business
 */
public record FeedPlaceInput(
        @Length(max = 36, message = "{feed.text.long}") String place,

        @NotBlank(message = "{feed.match.reason}") @Length(max = 1000, message = "{feed.text.long}")
        String reason) {
    public FeedPlaceInput {
        place = FieldErrors.tidy(place);
        reason = FieldErrors.tidy(reason);
    }
}
