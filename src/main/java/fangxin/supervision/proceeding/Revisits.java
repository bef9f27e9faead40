package fangxin.supervision.proceeding;

import java.time.LocalDate;

/**
 * Port through which proceedings learn from the calendar of visits, a later feature, whether a title was visited again
 * after a document has ordered a rectification.
 */
public interface Revisits {
    /** Returns whether a re-visit or a passed re-check of a title took place on a day or later, and is recorded. */
    boolean hasTakenPlaceSince(String title, LocalDate day);
}
