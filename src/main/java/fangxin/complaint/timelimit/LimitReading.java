package fangxin.complaint.timelimit;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of how one rule set counts a limit (期限读法): the limit, the override that replaced its number of days, the days
 * counted, and the last day that follows.
 *
 * @param override    name of the override; null where none applies
 * @param period      null where the period cannot be counted
 * @param end         last day by this reading, not before the rule set is in force; null where it cannot be counted
 * @param missingYear year whose holidays are missing; null where none is
 */
public record LimitReading(
        @NotNull String ruleSet,
        @NotNull LocalizedText ruleSetName,
        @NotNull StatutoryLimit limit,
        LocalizedText override,
        CountedPeriod period,
        LocalDate end,
        Integer missingYear)
        implements Serializable {
    /** Returns the reason of the last day by this reading; null where the day cannot be counted. */
    public DeadlineReason reason() {
        return period == null ? null : DeadlineReason.of(end, false, "COMPLAINT_" + limit.limit(), period);
    }
}
