package fangxin.supervision.proceeding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the delivery of the paper of a proceeding, for its office.
 *
 * @param failed      attempts that failed
 * @param required    failed attempts that the terms require before a public notice
 * @param publicFrom  first day of the public notice, or null
 * @param publicUntil last day of the public notice, or null
 */
public record DeliveryView(
        List<DeliveryAttemptView> attempts, long failed, int required, LocalDate publicFrom, LocalDate publicUntil)
        implements Serializable {

    /**
     * Attempt to deliver the paper.
     *
     * @param picture id of the picture of proof, or null
     */
    public record DeliveryAttemptView(
            DeliveryChannel channel,
            LocalDate attemptedOn,
            DeliveryResult result,
            String note,
            String picture,
            String actor)
            implements Serializable {
        static DeliveryAttemptView of(DeliveryAttempt attempt) {
            return new DeliveryAttemptView(
                    attempt.channel(),
                    attempt.attemptedOn(),
                    attempt.result(),
                    attempt.note(),
                    attempt.picture(),
                    attempt.actor().name());
        }
    }

    static DeliveryView of(SupervisionProceeding proceeding, int required) {
        return new DeliveryView(
                proceeding.deliveries().stream().map(DeliveryAttemptView::of).toList(),
                proceeding.failedDeliveries(),
                required,
                proceeding.publicFrom(),
                proceeding.publicUntil());
    }

    /** Whether a public notice can follow. */
    public boolean mayBePublished() {
        return failed >= required;
    }
}
