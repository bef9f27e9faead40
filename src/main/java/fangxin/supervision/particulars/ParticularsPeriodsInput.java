package fangxin.supervision.particulars;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the periods that all kinds of change of particulars share, for reporting and for the
 * decision, with the issue that was shown.
 *
 * @param issue    the issue that was shown; refused where another was entered since
 * @param report   period in which the holder reports a change
 * @param handling time in which the office decides
 */
public record ParticularsPeriodsInput(
        @Min(1) int issue,

        @NotNull(message = "{supervision.particulars.days}")
        @Valid
        @TimeLimitRange(days = 365, years = 1, message = "{supervision.particulars.days}")
        TimeLimit report,

        @NotNull(message = "{supervision.trigger.days}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{supervision.trigger.days}")
        TimeLimit handling) {}
