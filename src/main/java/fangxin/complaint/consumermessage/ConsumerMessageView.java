package fangxin.complaint.consumermessage;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.DeadlineReason;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a message of a consumer for one party: unit, words, state, last day, answer, publication, correspondence, and
 * open steps; an office reads words, journal and contact masked, other parties get no contact.
 *
 * @param office name of the office that received it
 * @param flags  what an officer has to check; none for other readers
 * @param journal of a party: what the parties wrote to each other, for the consumer also the findings of the office
 * @param steps  steps that the reader can take now
 */
public record ConsumerMessageView(
        @NotNull String number,
        long version,
        MessageUnit unit,
        @NotNull LocalizedText office,
        @NotNull MessageContent content,
        @NotNull ConsumerMessageState state,
        @NotNull MessageDeadline deadline,
        @NotNull MessageReply reply,
        @NotNull MessagePublication publication,
        @NotNull MessageFlags flags,
        @NotNull List<MessageEntryView> journal,
        @NotNull List<ConsumerMessageStep> steps)
        implements Serializable {

    /**
     * Unit of a message.
     *
     * @param signName null, as all that follows, where the unit is not known
     */
    public record MessageUnit(
            String number, String signName, String registeredName, String address, TitleStanding standing)
            implements Serializable {
        /** Returns the name on the sign, or the number where the unit is not known. */
        public String shown() {
            return signName == null ? number : signName;
        }
    }

    /**
     * Content of the message as the consumer sent it.
     *
     * @param words    null in a report without words, and after their retention
     * @param contact  masked, for an office only, or null
     * @param pictures ids of the pictures
     */
    public record MessageContent(
            @NotNull ConsumerMessageType type,
            @NotNull MessageChannel channel,
            String words,
            String contact,
            @NotNull List<String> pictures)
            implements Serializable {}

    /**
     * Replies to the message; each value may be null.
     *
     * @param words       the last answer of the shop
     * @param firstAt     when the shop answered first
     * @param escalatedTo name and phone of the station that took the message over
     */
    public record MessageReply(String words, Instant firstAt, String escalatedTo) implements Serializable {}

    /**
     * Signs that an officer has to check.
     *
     * @param ownUnit    whether it came from who represents the unit
     * @param cluster    id of its cluster, or null
     * @param mergedInto number of the message with which it was joined, or null
     */
    public record MessageFlags(boolean ownUnit, String cluster, String mergedInto) implements Serializable {
        static final MessageFlags NONE = new MessageFlags(false, null, null);
    }

    /**
     * The last day of the state.
     *
     * @param dueOn null where no limit runs
     * @param why   reason of the last day, or null
     */
    public record MessageDeadline(
            @NotNull Instant enteredAt,
            @NotNull Instant since,
            LocalDate dueOn,
            boolean provisional,
            DeadlineReason why)
            implements Serializable {}

    /**
     * Publication of an opinion.
     *
     * @param from  day after which it is published without an answer
     * @param on    day of the publication, or null
     * @param words masked, or null
     */
    public record MessagePublication(
            @NotNull OpinionPublication state, @NotNull LocalDate from, LocalDate on, String words, String answer)
            implements Serializable {}

    /**
     * Entry of the journal.
     *
     * @param actor null where a party reads
     */
    public record MessageEntryView(
            @NotNull ConsumerMessageStep step,
            @NotNull MessageParty party,
            String actor,
            String reason,
            @NotNull Instant recordedAt)
            implements Serializable {}

    public boolean opens(ConsumerMessageStep step) {
        return steps.contains(step);
    }

    /** Returns whether the message belongs to a cluster, or a representative of the unit sent it. */
    public boolean isFlagged() {
        return flags.ownUnit() || flags.cluster() != null;
    }
}
