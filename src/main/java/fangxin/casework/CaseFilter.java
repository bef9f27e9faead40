package fangxin.casework;

import fangxin.common.TextNormalizer;
import fangxin.procedure.candidacy.Stage;

/**
 * Filter of a list of cases.
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
        WEEK
    }

    public static final CaseFilter NONE = new CaseFilter(null, null, null, false);

    public CaseFilter {
        text = text == null || text.isBlank() ? null : TextNormalizer.fragment(text);
    }

    /** Pattern for LIKE with the escape character "!". */
    String pattern() {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    boolean mayBePhone() {
        return text.matches("[0-9+\\- ]{4,}");
    }
}
