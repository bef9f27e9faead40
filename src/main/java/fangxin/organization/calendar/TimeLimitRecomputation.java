package fangxin.organization.calendar;

import java.util.List;

/**
 * Interface by which a feature recomputes its time limits of one type after the working calendar of a year was
 * published or corrected.
 */
public interface TimeLimitRecomputation {
    /** Keys of the records whose limit ends in the year, or later. */
    List<String> keysFrom(int year);

    /** Recomputes the limit of one record in a transaction of its own, and notifies those whom it binds. */
    void recompute(String key, int year);
}
