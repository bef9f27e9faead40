package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry in the journal of a message of a consumer (留言办理记录): the step, who took it as which party, and the reason
 * or words; the database refuses each change but the erasure of these words.
 */
@Entity
@Table(name = "consumer_message_entry")
public class ConsumerMessageEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "message")
    private ConsumerMessage message;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsumerMessageStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MessageParty party;

    @Length(max = 2000)
    private String reason;

    protected ConsumerMessageEntry() {}

    ConsumerMessageEntry(ConsumerMessage message, int seq, ConsumerMessageStep step, MessageAct by, String reason) {
        super(seq, by.actor(), by.moment().at());
        this.message = message;
        this.step = step;
        this.party = by.party();
        this.reason = reason;
    }

    /** Erases the words of the party, since their retention is over; the database allows no other change. */
    void eraseReason() {
        reason = null;
    }

    public ConsumerMessageStep step() {
        return step;
    }

    /** Returns the party as which the actor took the step. */
    public MessageParty party() {
        return party;
    }

    public String reason() {
        return reason;
    }
}
