package fangxin.complaint.consumermessage;

import java.time.LocalDate;

/**
 * Rule: an opinion is published once the shop has answered, or the times of the terms and of the shop are over; an
 * officer decides first on one with personal data, with parts that may be such, from the unit itself, or in a cluster.
 * A message that was joined with another is not published beside it.
 */
final class OpinionPublicationPolicy {
    private OpinionPublicationPolicy() {}

    /** Returns whether an opinion that waits is due for publication on a day. */
    static boolean isDue(ConsumerMessage message, LocalDate today) {
        return message.publication() == OpinionPublication.WAITING
                && message.mergedInto() == null
                && message.title().isPresent()
                && (message.answeredAt() != null
                        || (today.isAfter(message.publishFrom()) && !isAwaited(message, today)));
    }

    /**
     * Returns whether the time limit of the shop's answer still runs: a city can set it longer than the time until
     * publication.
     */
    private static boolean isAwaited(ConsumerMessage message, LocalDate today) {
        return ConsumerMessageState.answerable().contains(message.state())
                && message.state() != ConsumerMessageState.ESCALATED
                && message.dueOn() != null
                && !today.isAfter(message.dueOn());
    }

    /** Returns whether an officer decides on an opinion before it is published. */
    static boolean needsOfficer(ConsumerMessage message) {
        return message.isOfOwnUnit() || message.cluster() != null || MessagePrivacy.finds(message);
    }
}
