package fangxin.complaint.survey;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a satisfaction survey in the list of an office: number, scope, state, name, office, days, and address of its
 * form; nested views have its details, its public form, and its result beside a title.
 *
 * @param title   number of the title of a unit, or null
 * @param address address of the form, which the QR opens
 */
public record SurveyView(
        String number,
        SurveyScope scope,
        SurveyState state,
        String title,
        String name,
        LocalizedText office,
        LocalDate opensOn,
        LocalDate closesOn,
        String address)
        implements Serializable {
    /**
     * Survey with what its page shows its office besides.
     *
     * @param version    version that an act states
     * @param words      newest words of answers, masked
     * @param changeable whether the reader acts for the office
     * @param papersUntil last day on which answers on paper are entered and withdrawn
     * @param takingPapers whether that day is not over
     */
    public record SurveyDetails(
            SurveyView survey,
            long version,
            int termsIssue,
            List<SurveyQuestion> questions,
            SurveyResult result,
            List<SurveyPaperView> papers,
            List<String> words,
            String createdBy,
            boolean changeable,
            LocalDate papersUntil,
            boolean takingPapers)
            implements Serializable {}

    /**
     * Batch of answers on paper.
     *
     * @param withdrawal reason of its withdrawal, or null
     */
    public record SurveyPaperView(
            int seq, int sheets, String by, Instant enteredAt, String withdrawal, String withdrawnBy)
            implements Serializable {}

    /**
     * Survey in the public view: the questions while it is open, the result once it is over.
     *
     * @param result null while it is not over
     */
    public record SurveyForm(
            String number,
            SurveyScope scope,
            SurveyState state,
            String name,
            LocalDate opensOn,
            LocalDate closesOn,
            List<SurveyQuestion> questions,
            SurveyResult result)
            implements Serializable {}

    /** Result of a survey of a titled unit, as a figure beside its title. */
    public record UnitSurvey(
            String number, SurveyState state, LocalDate opensOn, LocalDate closesOn, SurveyResult result)
            implements Serializable {}
}
