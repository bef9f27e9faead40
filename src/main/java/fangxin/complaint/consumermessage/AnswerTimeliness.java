package fangxin.complaint.consumermessage;

import java.time.LocalDate;

/**
 * Value of the messages of one sender to one unit whose first answer was due on one day (答复情况): whether it came in
 * time, state, cluster and number; it decides whether they count for or against the unit.
 *
 * <p>Counted are messages that the shop answered, and those that it did not answer until the last day had passed. Not
 * counted are the messages of a cluster, those of the shop to itself, those that the consumer called solved although
 * the answer was late or missing, and those whose last day has not passed.
 *
 * @param inTime    whether the first answer came by the last day; null where it has not come
 * @param clustered whether they belong to a cluster of which no officer has found that it comes from consumers
 * @param ownUnit   whether they came from who represents the unit
 * @param contact   salted hash of the sender; null where no contact was left
 */
public record AnswerTimeliness(
        String title,
        LocalDate dueOn,
        Boolean inTime,
        ConsumerMessageState state,
        boolean clustered,
        boolean ownUnit,
        String contact,
        int messages) {

    /** Returns whether the message counts in the share of timely answers on a day. */
    public boolean isCounted(LocalDate today) {
        if (clustered || ownUnit || !dueOn.isBefore(today)) {
            return false;
        }
        return isInTime() || (state != ConsumerMessageState.SOLVED && (inTime != null || isAsked()));
    }

    /** Returns whether the message waits for an answer of the shop. */
    private boolean isAsked() {
        return state == ConsumerMessageState.SENT || state == ConsumerMessageState.REOPENED;
    }

    public boolean isInTime() {
        return Boolean.TRUE.equals(inTime);
    }
}
