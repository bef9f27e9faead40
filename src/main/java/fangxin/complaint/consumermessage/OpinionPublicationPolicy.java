package fangxin.complaint.consumermessage;

import java.time.LocalDate;

/**
 * Rule: an opinion is published once the shop has answered, or when the time of the terms and that of the shop are both over; an
 * officer looks at it first where personal data were found, or a person is likely named, in the words of the consumer or of the shop, where it came from the
 * unit itself, and where it is one of a cluster. A message that
 * was joined with another is not published beside it.
 */
final class OpinionPublicationPolicy {
    private OpinionPublicationPolicy() {}

    /** Whether an opinion that waits is due for publication on a day. */
    static boolean isDue(ConsumerMessage message, LocalDate today) {
        return message.publication() == OpinionPublication.WAITING
                && message.mergedInto() == null
                && message.title().isPresent()
                && (message.answeredAt() != null
                        || (today.isAfter(message.publishFrom()) && !isAwaited(message, today)));
    }

    /** Whether the time of the shop for its answer still runs: a city can give it more than the time of publication. */
    private static boolean isAwaited(ConsumerMessage message, LocalDate today) {
        return ConsumerMessageState.answerable().contains(message.state())
                && message.state() != ConsumerMessageState.ESCALATED
                && message.dueOn() != null
                && !today.isAfter(message.dueOn());
    }

    /** Whether an officer looks at an opinion before it is published. */
    static boolean needsOfficer(ConsumerMessage message) {
        return message.isOfOwnUnit() || message.cluster() != null || MessagePrivacy.finds(message);
    }
}
