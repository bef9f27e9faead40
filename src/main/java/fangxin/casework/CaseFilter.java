package fangxin.casework;

import fangxin.common.TextNormalizer;
import fangxin.platform.persistence.LikePattern;
import fangxin.procedure.candidacy.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Value of the part of a filter that case list and worklist share: stage, text, due day, and whether cases wait for the
 * reader.
 *
 * @param text fragment of a name, a reference, a credit code or a phone number, or null
 * @param due  how near the limit is, or null for all
 * @param all  all cases that the reader may see, not only those that wait for the reader
 */
public record CaseFilter(Stage stage, String text, DueFilter due, boolean all) {
    /** TODAY has passed when the day is over; WEEK ends on Sunday. */
    public enum DueFilter {
        OVERDUE,
        TODAY,
        WEEK;

        /** Returns whether a due day, or null for none, lies in the period; WEEK excludes cases that are due today. */
        boolean includes(LocalDate dueOn, LocalDate today) {
            return dueOn != null
                    && switch (this) {
                        case OVERDUE -> dueOn.isBefore(today);
                        case TODAY -> dueOn.equals(today);
                        case WEEK -> dueOn.isAfter(today) && !dueOn.isAfter(sunday(today));
                    };
        }
    }

    public static final CaseFilter NONE = new CaseFilter(null, null, null, false);

    public CaseFilter {
        text = text == null || text.isBlank() ? null : TextNormalizer.fragment(text);
    }

    static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Returns the pattern for LIKE; see {@link LikePattern}. */
    String pattern() {
        return LikePattern.containing(text);
    }

    boolean mayBePhone() {
        return text.matches("[0-9+\\- ]{4,}");
    }
}
