package fangxin.organization.calendar;

import java.util.List;

/**
 * Interface by which a feature lists its records whose time limit ends in a year or later and, after the working
 * calendar of that year was published or corrected, recomputes the limit of each and notifies those whom it binds.
 */
public interface TimeLimitRecomputation {
    /** Returns the keys of the records whose limit ends in the year, or later. */
    List<String> keysFrom(int year);

    /** Recomputes the limit of one record in a transaction of its own, and notifies those whom it binds. */
    void recompute(String key, int year);
}
