package fangxin.supervision.riskvisit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Port through which visits because of a risk learn from the calendar of visits, a later feature, which visits to a title
 * have been made: each was planned there, with its team and under the yearly cap.
 */
public interface MadeVisits {
    /** Visit that was made. */
    record MadeVisit(String number, LocalDate day) implements Serializable {}

    /** Returns the visits to a title that were made on a day or later and are recorded, the newest first. */
    List<MadeVisit> since(String title, LocalDate day);
}
