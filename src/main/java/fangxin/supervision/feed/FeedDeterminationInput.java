package fangxin.supervision.feed;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.procedure.cultivation.SourceAnswer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who decides what a feed does not answer, or contradicts its answer: kind of feed, YES or NO,
 * source and day of the look-up, and reason.
 *
 * @param kind      code of the kind of feed
 * @param answer    YES where a fact is adverse to the subject, else NO
 * @param source    register or paper in which it was looked up
 * @param checkedOn day of the look-up
 * @param reason    what was found, and why the answer of the feed is not taken
 */
public record FeedDeterminationInput(
        @NotBlank(message = "{feed.determination.kind}") @Length(max = 40)
        String kind,

        @NotNull(message = "{feed.determination.answer}") SourceAnswer answer,

        @NotBlank(message = "{feed.determination.source}") @Length(max = 300, message = "{feed.text.long}")
        String source,

        @NotNull(message = "{feed.determination.checkedOn}") LocalDate checkedOn,

        @NotBlank(message = "{feed.determination.reason}") @Length(max = 1000, message = "{feed.text.long}")
        String reason) {
    public FeedDeterminationInput {
        source = FieldErrors.tidy(source);
        reason = FieldErrors.tidy(reason);
    }

    FeedDeterminationInput checked(LocalDate today) {
        Constraints.check(this);
        new FieldErrors()
                .refuse(answer == SourceAnswer.UNKNOWN, "answer", "feed.determination.answer")
                .refuse(checkedOn.isAfter(today), "checkedOn", "feed.date.future")
                .check();
        return this;
    }
}
