package fangxin.complaint.consumermessage;

import java.time.LocalDate;

/**
 * Rule: an opinion book or box is read once in each calendar month, until the day of the month that the terms state, or
 * the last day of a shorter month; it finds this day, and decides whether a box is to be read. One that was put up
 * after that day is read from the next month on.
 *
 * <p>Worked example: by the 25th, a box that was put up on 3 March 2026 and read on 20 March is to be read again from 1
 * April until 25 April; one put up on 26 March likewise. By the 31st, the last day in April is the 30th.
 */
final class OpinionBoxReadingRule {
    private OpinionBoxReadingRule() {}

    /** Returns the last day for the reading of the month of a day. */
    static LocalDate dueOn(LocalDate today, ConsumerMessageTerms terms) {
        return today.withDayOfMonth(Math.min(terms.readingDay(), today.lengthOfMonth()));
    }

    /** Returns whether an existing book or box has not been read in the month of a day. */
    static boolean isToBeRead(LocalDate startedOn, LocalDate readOn, LocalDate today, ConsumerMessageTerms terms) {
        boolean read = readOn != null && !readOn.isBefore(today.withDayOfMonth(1));
        return !read && !startedOn.isAfter(dueOn(today, terms));
    }
}
