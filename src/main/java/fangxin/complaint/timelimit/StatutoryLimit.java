package fangxin.complaint.timelimit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of one limit of a rule set (法定期限): the step, the number of days or working days, the extension that the head of
 * the authority may approve, the article, whether test time stops it, and the consequence when it is over.
 *
 * @param extension days of the same unit; null where the rule knows no extension
 */
public record StatutoryLimit(
        @NotNull(message = "{timelimit.limit.missing}") HandlingLimit limit,
        @Range(min = 1, max = 400) int value,
        @NotNull(message = "{timelimit.unit.missing}") TimeLimit.Unit unit,
        @Range(min = 1, max = 400) Integer extension,

        @NotBlank(message = "{timelimit.article.missing}") @Length(max = 120)
        String article,

        boolean stoppedByTests,

        @NotNull(message = "{timelimit.follows.missing}") @BothLanguages @Length(max = 300)
        LocalizedText follows)
        implements Serializable {
    public StatutoryLimit {
        article = FieldErrors.tidy(article);
    }

    /**
     * Returns this limit with another number of days, as an override sets it; the extension that may be approved is
     * unchanged.
     */
    StatutoryLimit withValue(int days) {
        return new StatutoryLimit(limit, days, unit, extension, article, stoppedByTests, follows);
    }

    /** Returns this limit with the article of another one; its days are unchanged. */
    StatutoryLimit citing(StatutoryLimit other) {
        return new StatutoryLimit(limit, value, unit, extension, other.article(), stoppedByTests, follows);
    }

    /** Returns the limit in the form that the calendar counts, with the extension where it was approved. */
    TimeLimit counted(boolean extended) {
        return new TimeLimit(value + (extended && extension != null ? extension : 0), unit, article);
    }
}
