package fangxin.complaint.handling;

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
 * Stored entry in the journal of a complaint or consultation (办理记录): the step, who took it as which party and when, its
 * ground and words; the database refuses each change but the erasure of the words.
 */
@Entity
@Table(name = "complaint_entry")
public class ComplaintEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint")
    private ComplaintCase complaint;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingParty party;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 40)
    private String ground;

    @Length(max = 1000)
    private String words;

    @NotNull
    private Instant recordedAt;

    protected ComplaintEntry() {}

    ComplaintEntry(ComplaintCase complaint, int seq, HandlingStep step, HandlingAct by, String ground, String words) {
        this.id = UUID.randomUUID().toString();
        this.complaint = complaint;
        this.seq = seq;
        this.step = step;
        this.party = by.party();
        this.actor = by.actor();
        this.ground = ground;
        this.words = words;
        this.recordedAt = by.moment().at();
    }

    /** Erases the words, since their retention is over; the database allows no other change. */
    void eraseWords() {
        words = null;
    }

    String id() {
        return id;
    }

    ComplaintCase complaint() {
        return complaint;
    }

    int seq() {
        return seq;
    }

    HandlingStep step() {
        return step;
    }

    HandlingParty party() {
        return party;
    }

    RecordedActor actor() {
        return actor;
    }

    String ground() {
        return ground;
    }

    String words() {
        return words;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
