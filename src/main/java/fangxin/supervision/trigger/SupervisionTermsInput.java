package fangxin.supervision.trigger;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the periods that all triggers share (for handling, bans on re-entry and public
 * delivery): the periods, and the issue that was shown.
 *
 * @param issue      the issue that was shown; refused where another was entered since
 * @param handling   time in which the office takes the next step of a proceeding
 * @param reentryBan term in which the holder of a revoked title cannot apply again
 * @param downgradeBan term in which the holder of a downgraded title cannot apply again, 0 for none; null leaves it as it
 *                     is
 * @param publicDelivery terms of delivery by public notice; null leaves them as they are
 */
public record SupervisionTermsInput(
        @Min(1) int issue,

        @NotNull(message = "{supervision.trigger.days}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{supervision.trigger.days}")
        TimeLimit handling,

        @NotNull(message = "{supervision.trigger.ban}")
        @Valid
        @TimeLimitRange(days = 3650, years = 10, message = "{supervision.trigger.ban}")
        TimeLimit reentryBan,

        @Valid
        @TimeLimitRange(days = 3650, years = 10, zeroPermitted = true, message = "{supervision.trigger.downgradeBan}")
        TimeLimit downgradeBan,

        @Valid PublicDeliveryTerms publicDelivery) {}
