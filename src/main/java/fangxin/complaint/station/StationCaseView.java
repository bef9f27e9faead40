package fangxin.complaint.station;

import fangxin.organization.calendar.DeadlineReason;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a dispute for its station and its office: content with the masked contact, days, answer and outcome; nested
 * views add the journal, the steps open to the reader, and the contact in clear.
 */
public record StationCaseView(
        @NotNull String number,
        @NotNull String station,
        @NotNull String stationName,
        @NotNull StationCaseState state,
        @NotNull StationCaseLine line,
        @NotNull StationCaseClock clock,
        @NotNull StationCaseOutcome outcome)
        implements Serializable {
    /**
     * Line of the ledger.
     *
     * @param file id of the picture or recording, or null
     * @param shop certificate number of the titled shop, or null
     * @param platformNumber number on the platform of an online station, or null
     */
    public record StationCaseLine(
            @NotNull StationCaseSource source,
            String platformNumber,
            String words,
            String file,
            String shop,
            String shopName,
            BigDecimal amount,
            String contact)
            implements Serializable {}

    /**
     * Days of a dispute; null as long as they did not come.
     *
     * @param answerDueOn   last day for the first answer; null for a dispute entered before stations had one
     * @param answerOverdue whether it is over without an answer
     */
    public record StationCaseClock(
            @NotNull LocalDate receivedOn,
            LocalDate answerDueOn,
            @NotNull LocalDate dueOn,
            LocalDate answeredOn,
            LocalDate endedOn,
            boolean answerOverdue)
            implements Serializable {}

    /**
     * Answer and outcome, as far as there are.
     *
     * @param answer    what the station answered before the outcome, or null
     * @param agreement id of the signed agreement, or null
     */
    public record StationCaseOutcome(
            String answer,
            String words,
            BigDecimal recovered,
            String agreement,
            StationCallBack callBack,
            LocalDate calledBackOn)
            implements Serializable {}

    /**
     * Dispute with what its page shows besides.
     *
     * @param why   why its last day is this day
     * @param steps steps that the reader can take
     */
    public record StationCaseDetails(
            @NotNull StationCaseView dispute,
            @NotNull DeadlineReason why,
            @NotNull List<StationCaseEntryView> journal,
            @NotNull List<StationCaseStep> steps)
            implements Serializable {}

    /** Entry of the journal. */
    public record StationCaseEntryView(
            @NotNull StationCaseStep step,
            @NotNull String actor,
            String reason,
            @NotNull Instant recordedAt) implements Serializable {}

    /** Contact of a consumer in clear. */
    public record StationContactView(String number, @NotNull String contact) implements Serializable {}

    static StationCaseView of(StationCase dispute, LocalDate today) {
        return new StationCaseView(
                dispute.number(),
                dispute.station().number(),
                dispute.station().name(),
                dispute.state(),
                new StationCaseLine(
                        dispute.source(),
                        dispute.platformNumber(),
                        dispute.words(),
                        dispute.file(),
                        dispute.shop(),
                        dispute.shopName(),
                        dispute.amount(),
                        dispute.maskedContact()),
                new StationCaseClock(
                        dispute.receivedOn(),
                        dispute.answerDueOn(),
                        dispute.dueOn(),
                        dispute.answeredOn(),
                        dispute.endedOn(),
                        dispute.isAnswerOverdue(today)),
                new StationCaseOutcome(
                        dispute.answer(),
                        dispute.outcome(),
                        dispute.recovered(),
                        dispute.agreement(),
                        dispute.callBack(),
                        dispute.calledBackOn()));
    }
}
