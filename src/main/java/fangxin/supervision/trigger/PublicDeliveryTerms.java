package fangxin.supervision.trigger;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Value of the terms of delivery by public notice (公告送达): how many attempts have to fail before, and after which
 * period the paper counts as delivered.
 *
 * @param source regulation that provides for it, or "default"
 */
public record PublicDeliveryTerms(
        @Min(value = 1, message = "{supervision.delivery.attempts}")
        @Max(value = 9, message = "{supervision.delivery.attempts}")
        int attempts,

        @NotNull(message = "{supervision.delivery.period}")
        @Valid
        @TimeLimitRange(days = 90, years = 0, message = "{supervision.delivery.period}")
        TimeLimit period,

        @NotBlank(message = "{supervision.trigger.source}") @Length(max = 200, message = "{supervision.text.long}")
        String source) {
    /** The default terms of the programme, for issues that predate these terms. */
    static final PublicDeliveryTerms DEFAULT =
            new PublicDeliveryTerms(2, new TimeLimit(30, TimeLimit.Unit.DAYS, "default"), "default");

    public PublicDeliveryTerms {
        source = FieldErrors.tidy(source);
    }
}
