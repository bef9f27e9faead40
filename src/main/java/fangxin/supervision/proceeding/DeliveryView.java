package fangxin.supervision.proceeding;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the delivery of the documents of a proceeding, for its office: all attempts, and of the present document the
 * number of failed ones, the days of the public notice, and the day of delivery.
 *
 * @param document    the present document: the request for the statement, or the signed one
 * @param failed      attempts that failed
 * @param required    failed attempts that the terms require before a public notice
 * @param publicFrom  first day of the public notice, or null
 * @param publicUntil last day of the public notice, or null
 * @param deliveredOn day on which the signed document reached the holder, or counts as delivered; null before
 * @param awaited     whether the signed document has still to reach the holder
 */
public record DeliveryView(
        @NotNull DeliveredDocument document,
        @NotNull List<DeliveryAttemptView> attempts,
        long failed,
        int required,
        LocalDate publicFrom,
        LocalDate publicUntil,
        LocalDate deliveredOn,
        boolean awaited)
        implements Serializable {

    /**
     * Attempt to deliver the paper.
     *
     * @param picture id of the picture of proof, or null
     */
    public record DeliveryAttemptView(
            DeliveredDocument document,
            @NotNull DeliveryChannel channel,
            @NotNull LocalDate attemptedOn,
            @NotNull DeliveryResult result,
            String note,
            String picture,
            @NotNull String actor)
            implements Serializable {
        static DeliveryAttemptView of(DeliveryAttempt attempt) {
            return new DeliveryAttemptView(
                    attempt.document(),
                    attempt.channel(),
                    attempt.attemptedOn(),
                    attempt.result(),
                    attempt.note(),
                    attempt.picture(),
                    attempt.actor().name());
        }
    }

    static DeliveryView of(SupervisionProceeding proceeding, int required) {
        boolean ofDecision = proceeding.delivered() == DeliveredDocument.DECISION;
        return new DeliveryView(
                proceeding.delivered(),
                proceeding.deliveries().stream().map(DeliveryAttemptView::of).toList(),
                proceeding.failedDeliveries(),
                required,
                ofDecision ? proceeding.decisionPublicFrom() : proceeding.publicFrom(),
                ofDecision ? proceeding.decisionPublicUntil() : proceeding.publicUntil(),
                proceeding.decisionDeliveredOn(),
                proceeding.awaitsDecision());
    }

    /** Returns whether a public notice can follow. */
    public boolean mayBePublished() {
        return failed >= required;
    }
}
