package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry in the journal of a message of a consumer (留言办理记录): the step, who took it as which party, and the reason
 * or words; the database refuses each change but the erasure of these words.
 */
@Entity
@Table(name = "consumer_message_entry")
public class ConsumerMessageEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "message")
    private ConsumerMessage message;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ConsumerMessageStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MessageParty party;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 2000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected ConsumerMessageEntry() {}

    ConsumerMessageEntry(ConsumerMessage message, int seq, ConsumerMessageStep step, MessageAct by, String reason) {
        this.id = UUID.randomUUID().toString();
        this.message = message;
        this.seq = seq;
        this.step = step;
        this.party = by.party();
        this.actor = by.actor();
        this.reason = reason;
        this.recordedAt = by.moment().at();
    }

    /** Erases the words of the party, since their retention is over; the database allows no other change. */
    void eraseReason() {
        reason = null;
    }

    public ConsumerMessageStep step() {
        return step;
    }

    /** The party as which the actor took the step. */
    public MessageParty party() {
        return party;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
