package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a complaint or consultation in the list: numbers, type, source, agencies, trader, content (masked), state,
 * due day with its alarm, money recovered, and the case into which it is merged.
 *
 * @param mergedInto number of the case of which it is a duplicate; null where it is none
 * @param version    version of the case, to be stated with a step
 */
public record ComplaintCaseView(
        @NotNull String number,
        @NotNull CaseNumbers numbers,
        @NotNull ComplaintType type,
        @NotNull LocalizedText source,
        @NotNull Instant receivedAt,
        @NotNull CasePlaceView place,
        @NotNull ComplainedTrader trader,
        @NotNull CaseContentView content,
        @NotNull HandlingState state,
        @NotNull CaseLimitView limit,
        String mergedInto,
        long version)
        implements Serializable {
    /** State that the case had when an analysis report counted it, and the number of that report. */
    public record CountedStateView(
            @NotNull String report, @NotNull HandlingState state) implements Serializable {}

    /** Names of the agencies that have the case. */
    public record CasePlaceView(
            @NotNull LocalizedText receivedBy, @NotNull LocalizedText office, LocalizedText unit)
            implements Serializable {}

    /**
     * Content with the names of its codes, and the state in a count.
     *
     * @param trade     trade of the trader's title; null where none was matched
     * @param recovered yuan that the consumer got back; null while the case is open
     * @param counted   state in the count by which the list is filtered; null without that filter
     */
    public record CaseContentView(
            @NotNull LocalizedText category,
            LocalizedText trade,
            BigDecimal amount,
            BigDecimal recovered,
            String summary,
            @NotNull List<LocalizedText> tags,
            @NotNull List<LocalizedText> factors,
            CountedStateView counted)
            implements Serializable {}

    /**
     * Running limit of the case.
     *
     * @param dueOn       null where none runs, a test runs, or the day is unknown
     * @param missingYear year whose holidays were not entered; null where none is missing
     */
    public record CaseLimitView(LocalDate dueOn, @NotNull AlarmColour colour, Integer missingYear)
            implements Serializable {}
}
