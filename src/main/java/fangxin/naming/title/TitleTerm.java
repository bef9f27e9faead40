package fangxin.naming.title;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import java.time.LocalDate;

/**
 * Value: term of a title (有效期): the day of naming, from which it begins, and the last day, computed by the limit
 * VALID_YEARS of the round; answers whether it is over. The title is valid until 24:00 of the last day in China. A
 * signed renewal or transition sets a later last day.
 *
 * @param namedOn    date of the document, on which the term begins; null where an old register states none
 * @param validUntil last day, or null where the paper states no term (未载明)
 */
public record TitleTerm(LocalDate namedOn, LocalDate validUntil) {
    /**
     * Greatest number of years that a renewal adds. No regulation sets one: it refuses mistyped dates, and is the upper
     * bound of the years that the terms of renewals and of pledges can state.
     */
    static final int MOST_YEARS = 10;

    /** Returns the term that the round of a candidacy sets for its titles. */
    static TitleTerm from(LocalDate namedOn, Candidacy candidacy, BusinessMoment moment) {
        return new TitleTerm(
                namedOn, moment.calendar().end(namedOn, candidacy.round().limit("VALID_YEARS")));
    }

    /** Returns whether the last day of the term is before a day; false for a term without a last day. */
    public boolean isOver(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }
}
