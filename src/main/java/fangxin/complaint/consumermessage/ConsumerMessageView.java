package fangxin.complaint.consumermessage;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.DeadlineReason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a message of a consumer for one party: words and journal are masked for offices, the contact always.
 *
 * @param office      name of the office that received it
 * @param answer      the last answer of the shop, or null
 * @param escalatedTo name of the station that took the message over, or null
 * @param contact     masked, or null
 * @param ownUnit     whether it came from who represents the unit; false for other readers than offices
 * @param cluster     id of its cluster, or null
 * @param mergedInto  number of the message with which it was joined, or null
 * @param pictures    ids of the pictures
 * @param steps       steps that the reader can take now
 */
public record ConsumerMessageView(
        String number,
        long version,
        MessageUnit unit,
        LocalizedText office,
        ConsumerMessageType type,
        MessageChannel channel,
        ConsumerMessageState state,
        MessageDeadline deadline,
        String words,
        String answer,
        Instant answeredAt,
        String escalatedTo,
        MessagePublication publication,
        String contact,
        boolean ownUnit,
        String cluster,
        String mergedInto,
        List<String> pictures,
        List<MessageEntryView> journal,
        List<ConsumerMessageStep> steps)
        implements Serializable {

    /**
     * Unit of a message.
     *
     * @param signName null, as all that follows, where the unit is not known
     */
    public record MessageUnit(
            String number, String signName, String registeredName, String address, TitleStanding standing)
            implements Serializable {
        /** Name on the sign, or the number where the unit is not known. */
        public String shown() {
            return signName == null ? number : signName;
        }
    }

    /**
     * The last day of the state.
     *
     * @param dueOn null where no limit runs
     * @param why   reason of the last day, or null
     */
    public record MessageDeadline(
            Instant enteredAt, Instant since, LocalDate dueOn, boolean provisional, DeadlineReason why)
            implements Serializable {}

    /**
     * What of an opinion is published.
     *
     * @param from  day after which it is published without an answer
     * @param on    day of the publication, or null
     * @param words masked, or null
     */
    public record MessagePublication(
            OpinionPublication state, LocalDate from, LocalDate on, String words, String answer)
            implements Serializable {}

    /** Entry of the journal. */
    public record MessageEntryView(
            ConsumerMessageStep step, MessageParty party, String actor, String reason, Instant recordedAt)
            implements Serializable {}

    public boolean opens(ConsumerMessageStep step) {
        return steps.contains(step);
    }

    /** Whether it is one of a cluster, or came from who represents the unit. */
    public boolean flagged() {
        return ownUnit || cluster != null;
    }
}
