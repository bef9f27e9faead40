package fangxin.supervision.holderterms;

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
 * Value of the terms of the renewal of titles (续期规定): from when holders are reminded and can apply, the time of office
 * and holder for each step and for a review, the years that a renewal adds, the transition, and how long it lasts at
 * the longest.
 *
 * @param pageReminderMonths months before the last day of the term from which the home page of the holder reminds of
 *                           it; null in earlier issues, which mean six
 * @param opensBefore        days before the last day of the term from which a holder can apply
 * @param remindBefore       days before it on which a holder without an application is reminded
 * @param handling           time of the office for each step
 * @param correction         time of the holder after a return
 * @param review             time in which a holder asks for a review (复查) of a refusal
 * @param years              years that a renewal adds to the term
 * @param transitionBefore   days before the last day from which the office is asked to draft the transition of a title
 *                           whose application it has not decided
 * @param transitionDays     days that a transition adds
 * @param longestTransition  months after the end of the term up to which the title stays in transition while the office
 *                           has not decided; null in earlier issues, which mean as long as the renewed term
 * @param source             regulation that provides for it, or "default"
 */
public record RenewalTerms(
        @Min(value = 1, message = "{holderterms.renewal.pageReminderMonths}")
        @Max(value = 24, message = "{holderterms.renewal.pageReminderMonths}")
        Integer pageReminderMonths,

        @Min(value = 1, message = "{holderterms.renewal.opens}")
        @Max(value = 365, message = "{holderterms.renewal.opens}")
        int opensBefore,

        @Min(value = 1, message = "{holderterms.renewal.remind}")
        @Max(value = 365, message = "{holderterms.renewal.remind}")
        int remindBefore,

        @NotNull(message = "{holderterms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{holderterms.limit}")
        TimeLimit handling,

        @NotNull(message = "{holderterms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{holderterms.limit}")
        TimeLimit correction,

        @NotNull(message = "{holderterms.limit}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{holderterms.limit}")
        TimeLimit review,

        @Min(value = 1, message = "{holderterms.renewal.years}")
        @Max(value = 10, message = "{holderterms.renewal.years}")
        int years,

        @Min(value = 1, message = "{holderterms.renewal.transition}")
        @Max(value = 365, message = "{holderterms.renewal.transition}")
        int transitionBefore,

        @Min(value = 1, message = "{holderterms.renewal.transition}")
        @Max(value = 365, message = "{holderterms.renewal.transition}")
        int transitionDays,

        @Min(value = 1, message = "{holderterms.renewal.longest}")
        @Max(value = 120, message = "{holderterms.renewal.longest}")
        Integer longestTransition,

        @NotBlank(message = "{holderterms.source}") @Length(max = 200, message = "{holderterms.long}")
        String source) {
    /** Months of the reminder by an issue that states none: a round takes half a year, for which a holder prepares. */
    private static final int MONTHS_OF_EARLIER_ISSUES = 6;

    private static final int MONTHS_OF_YEAR = 12;

    public RenewalTerms {
        source = FieldErrors.tidy(source);
    }

    /** Returns the months before the last day from which the home page of the holder reminds of the renewal. */
    public int monthsOfPageReminder() {
        return pageReminderMonths == null ? MONTHS_OF_EARLIER_ISSUES : pageReminderMonths;
    }

    /** Returns the months after the end of the term up to which a title stays in transition. */
    public int monthsOfLongestTransition() {
        return longestTransition == null ? years * MONTHS_OF_YEAR : longestTransition;
    }

    void check(FieldErrors errors, String prefix) {
        errors.refuse(remindBefore > opensBefore, prefix + ".remindBefore", "holderterms.renewal.remind.early")
                .refuse(
                        transitionBefore > opensBefore,
                        prefix + ".transitionBefore",
                        "holderterms.renewal.transition.early")
                .refuse(
                        monthsOfLongestTransition() > years * MONTHS_OF_YEAR,
                        prefix + ".longestTransition",
                        "holderterms.renewal.longest.years");
    }
}
