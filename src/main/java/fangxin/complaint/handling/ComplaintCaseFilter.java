package fangxin.complaint.handling;

import fangxin.common.DayRange;
import fangxin.complaint.timelimit.DueDay.AlarmColour;

/**
 * Filter of the list of complaints and consultations: part of a number, trader's name or credit code, type, state,
 * colour of the alarm, source, office, and days of receipt. Null is no condition.
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
        DayRange received) {
    public static final ComplaintCaseFilter NONE = new ComplaintCaseFilter(null, null, null, null, null, null, null);
}
