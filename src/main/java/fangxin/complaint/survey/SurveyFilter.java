package fangxin.complaint.survey;

/**
 * Filter of the list of satisfaction surveys for offices: part of the name, the number or the number of the title, and
 * scope. Null is no condition.
 *
 * @param text part of the name or the number, or the number of a title
 */
public record SurveyFilter(String text, SurveyScope scope) {
    public static final SurveyFilter NONE = new SurveyFilter(null, null);
}
