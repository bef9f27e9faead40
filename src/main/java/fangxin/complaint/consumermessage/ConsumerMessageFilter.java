package fangxin.complaint.consumermessage;

import fangxin.common.DayRange;

/**
 * Filter of the list of messages: part of a name or number, type, state, publication, receiving office, whether it is
 * marked as one of a cluster or as sent by the unit itself, and days on which it was entered. Null is no condition.
 *
 * @param text    part of the sign, of the registered name, or of the number of the message or of the unit
 * @param office  code of the office that received it
 * @param flagged whether it belongs to a cluster or came from who represents the unit
 * @param entered days on which a message was entered
 */
public record ConsumerMessageFilter(
        String text,
        ConsumerMessageType type,
        ConsumerMessageState state,
        OpinionPublication publication,
        String office,
        boolean flagged,
        DayRange entered) {
    public static final ConsumerMessageFilter NONE =
            new ConsumerMessageFilter(null, null, null, null, null, false, null);
}
