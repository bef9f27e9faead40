package fangxin.complaint.survey;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
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
        @NotNull String number,
        @NotNull SurveyScope scope,
        @NotNull SurveyState state,
        String title,
        @NotNull String name,
        @NotNull LocalizedText office,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotNull String address)
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
            @NotNull SurveyView survey,
            long version,
            int termsIssue,
            @NotNull List<SurveyQuestion> questions,
            @NotNull SurveyResult result,
            @NotNull List<SurveyPaperView> papers,
            @NotNull List<String> words,
            @NotNull String createdBy,
            boolean changeable,
            @NotNull LocalDate papersUntil,
            boolean takingPapers)
            implements Serializable {}

    /**
     * Batch of answers on paper.
     *
     * @param withdrawal reason of its withdrawal, or null
     */
    public record SurveyPaperView(
            int seq,
            int sheets,
            @NotNull String by,
            @NotNull Instant enteredAt,
            String withdrawal,
            String withdrawnBy) implements Serializable {}

    /**
     * Survey in the public view: the questions while it is open, the result once it is over.
     *
     * @param result null while it is not over
     */
    public record SurveyForm(
            @NotNull String number,
            @NotNull SurveyScope scope,
            @NotNull SurveyState state,
            @NotNull String name,
            @NotNull LocalDate opensOn,
            LocalDate closesOn,
            @NotNull List<SurveyQuestion> questions,
            SurveyResult result)
            implements Serializable {}

    /** Result of a survey of a titled unit, as a figure beside its title. */
    public record UnitSurvey(
            String number, SurveyState state, LocalDate opensOn, LocalDate closesOn, SurveyResult result)
            implements Serializable {}
}
