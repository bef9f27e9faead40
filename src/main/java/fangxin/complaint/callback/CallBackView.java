package fangxin.complaint.callback;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of a call-back: case, month, origin, agencies, officer, state, number of calls, whether the complainant was
 * satisfied, and, outside the list, ticket, answers, calls and masked phone number.
 *
 * @param complaint number of the case
 * @param officer   name of the officer who handled the case; null where none is known
 * @param satisfied whether each answer counts as satisfied; null where there is no answer
 * @param calling   answers, calls and the masked phone number; null in the list
 */
public record CallBackView(
        @NotNull String complaint,
        @NotNull String month,
        @NotNull CallBackOrigin origin,
        LocalizedText office,
        LocalizedText unit,
        String officer,
        @NotNull CallBackState state,
        int tries,
        Boolean satisfied,
        @NotNull Instant since,
        CallingView calling)
        implements Serializable {
    /**
     * Further data for the page of one call-back.
     *
     * @param ticket   ticket of the draw; null where no draw has listed it
     * @param phone    masked, for the caller; null where none is stored
     * @param callable whether the reader calls
     */
    public record CallingView(
            long version,
            String ticket,
            int rank,
            String phone,
            @NotNull List<AnswerView> answers,
            @NotNull List<CallView> calls,
            boolean callable)
            implements Serializable {}

    /** Answer to one question. */
    public record AnswerView(
            @NotNull LocalizedText question, @NotNull LocalizedText level) implements Serializable {}

    /** Call that was made. */
    public record CallView(
            @NotNull CallOutcome outcome,
            @NotNull String actor,
            String words,
            @NotNull Instant calledAt) implements Serializable {}
}
