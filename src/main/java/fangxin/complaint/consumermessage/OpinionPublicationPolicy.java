package fangxin.complaint.consumermessage;

import java.time.LocalDate;

/**
 * Rule: an opinion is published once the shop has answered, or from the day on which the time of the terms is over; an
 * officer looks at it first where personal data were found in the words of the consumer or of the shop. A message that
 * was joined with another is not published beside it.
 */
final class OpinionPublicationPolicy {
    private OpinionPublicationPolicy() {}

    /** Whether an opinion that waits is due for publication on a day. */
    static boolean isDue(ConsumerMessage message, LocalDate today) {
        return message.publication() == OpinionPublication.WAITING
                && message.mergedInto() == null
                && message.title().isPresent()
                && (message.answeredAt() != null || today.isAfter(message.publishFrom()));
    }

    /** Whether an officer looks at an opinion before it is published. */
    static boolean needsOfficer(ConsumerMessage message) {
        return MessagePrivacy.finds(message);
    }
}
