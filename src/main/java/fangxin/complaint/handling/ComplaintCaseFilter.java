package fangxin.complaint.handling;

import fangxin.common.DayRange;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import java.util.Collection;

/**
 * Filter of the list of complaints and consultations: part of a number, trader's name or credit code, type, state,
 * colour of the alarm, source, office, unit, category, trade, tag, days of receipt, whether merged duplicates are left
 * out, and the state when an analysis report counted it. Null is no condition.
 *
 * @param text part of a number, of the trader's name, or of the credit code
 */
public record ComplaintCaseFilter(
        String text,
        ComplaintType type,
        HandlingState state,
        AlarmColour colour,
        String source,
        String office,
        DayRange received,
        CaseSubject subject,
        CountedState counted) {
    /**
     * Filter by subject and place of the cases, as the figures of an analysis count them; null is no condition.
     *
     * @param categories codes of a category and of all below it
     * @param unit     code of the unit; that of the office for the cases that the office handles itself
     * @param trade    code of the trade of the matched title
     * @param tag      code of one of the tags
     * @param distinct whether duplicates that were merged into another case are left out
     */
    public record CaseSubject(Collection<String> categories, String unit, String trade, String tag, boolean distinct) {
        static final CaseSubject ANY = new CaseSubject(null, null, null, null, false);

        boolean isOfOfficeItself(String office) {
            return unit != null && unit.equals(office);
        }
    }

    /**
     * Filter by the count of an analysis report; null is no condition.
     *
     * @param report number of the report that counted the case
     * @param state  state of the case at that moment, which today's can differ from
     */
    public record CountedState(String report, HandlingState state) {
        static final CountedState ANY = new CountedState(null, null);
    }

    public static final ComplaintCaseFilter NONE = ofText(null);

    /** Returns the cases with a tag, without merged duplicates. */
    static ComplaintCaseFilter ofTag(String tag) {
        return new ComplaintCaseFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CaseSubject(null, null, null, tag, true),
                CountedState.ANY);
    }

    /** Returns the cases whose number, trader or credit code contains a text. */
    public static ComplaintCaseFilter ofText(String text) {
        return new ComplaintCaseFilter(text, null, null, null, null, null, null, CaseSubject.ANY, CountedState.ANY);
    }
}
