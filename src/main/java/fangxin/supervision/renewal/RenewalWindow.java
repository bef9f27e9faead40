package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.supervision.holderterms.RenewalTerms;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value and rule: the days on which a holder can apply for the renewal of a valid or suspended title that was not
 * pledged (续期申请期), from some days before the last day of the term or transition to that day, 23:59:59 in China; it
 * refuses other applications.
 *
 * <p>A title that was pledged is renewed by its pledge instead.
 *
 * <p>Worked example: a term to 26 February 2027 and 60 days give 28 December 2026, 00:00:00, to 26 February 2027,
 * 23:59:59. An application at 00:00:00 of 27 February is refused, whether or not the job has expired the title.
 *
 * @param lastDay last day of the term
 */
public record RenewalWindow(@NotNull LocalDate opensOn, LocalDate lastDay) implements Serializable {
    /** Returns the window of a title; null where its term is not stated. */
    static RenewalWindow of(Title title, RenewalTerms terms) {
        LocalDate lastDay = title.term().validUntil();
        return lastDay == null ? null : new RenewalWindow(lastDay.minusDays(terms.opensBefore()), lastDay);
    }

    boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(lastDay);
    }

    /**
     * Returns whether the holder of a title can apply on a day, also while the title is suspended; the decision then
     * waits ({@link RenewalMeasureRule}).
     */
    static boolean isOpen(Title title, RenewalTerms terms, LocalDate today) {
        RenewalWindow window = of(title, terms);
        return window != null
                && !title.isPledged()
                && window.isOpen(today)
                && title.standing(today).isRunning();
    }

    /** Refuses an application outside the window, with the days, or on a title that is not valid. */
    static void require(Title title, RenewalTerms terms, BusinessMoment now) {
        RenewalWindow window = of(title, terms);
        String sign = title.place().signName();
        if (title.isPledged()) {
            throw RuleViolation.conflict("renewal.window.commitment", sign);
        }
        if (window == null) {
            throw RuleViolation.conflict("renewal.window.none", sign);
        }
        TitleStanding standing = title.standing(now.today());
        if (now.isAfter(window.lastDay) && standing == TitleStanding.EXPIRED) {
            throw RuleViolation.conflict("renewal.window.over", sign, window.lastDay);
        }
        if (!standing.isRunning()) {
            throw RuleViolation.conflict("renewal.standing", sign, standing.label());
        }
        if (now.today().isBefore(window.opensOn)) {
            throw RuleViolation.conflict("renewal.window.early", sign, window.opensOn, window.lastDay);
        }
    }
}
