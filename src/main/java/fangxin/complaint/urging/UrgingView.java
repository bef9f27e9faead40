package fangxin.complaint.urging;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.DeadlineReason;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an urging letter in a list: number, type, state, sending office, handling agency, number of cases, sender,
 * and days; nested views add words, cases, answer, and the acts open to the reader.
 *
 * @param office name of the office that sent it
 * @param agency name of the agency that handles the cases
 * @param dueOn  last day of the answer
 */
public record UrgingView(
        @NotNull String number,
        @NotNull UrgingType type,
        @NotNull UrgingState state,
        LocalizedText office,
        LocalizedText agency,
        int cases,
        @NotNull String by,
        @NotNull Instant sentAt,
        @NotNull LocalDate dueOn,
        Instant confirmedAt,
        Instant repliedAt)
        implements Serializable {
    /** View of an urging letter with its words and cases. */
    public record UrgingDetail(
            @NotNull UrgingView letter,
            @NotNull String officeCode,
            @NotNull String agencyCode,
            long version,
            String words,
            String confirmedBy,
            String reply,
            String repliedBy,
            @NotNull List<UrgedCaseView> cases,
            @NotNull DeadlineReason deadline,
            @NotNull UrgingActs acts)
            implements Serializable {}

    /**
     * View of a case of a letter.
     *
     * @param trader name of the trader; null where it is not known
     * @param dueOn  last day that it had when the letter was sent
     */
    public record UrgedCaseView(
            @NotNull String number,
            String trader,
            LocalDate dueOn,
            @NotNull List<UrgingReason> reasons) implements Serializable {}

    /** Actions that the reader may take on the letter. */
    public record UrgingActs(boolean confirm, boolean answer, boolean withdraw) implements Serializable {}

    /**
     * Result of a bulk of urging: the letters that were sent, and each case that was left out with its reason.
     *
     * @param letters numbers of the letters, one for each handling agency
     */
    public record UrgingResult(
            @NotNull List<String> letters,
            int cases,
            @NotNull List<RefusedCase> refused) implements Serializable {}

    /** Case that was not urged, with the reason in both languages. */
    public record RefusedCase(
            @NotNull String number, @NotNull LocalizedText reason) implements Serializable {}
}
