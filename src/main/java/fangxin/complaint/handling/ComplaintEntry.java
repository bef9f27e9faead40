package fangxin.complaint.handling;

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
 * Stored entry in the journal of a complaint or consultation (办理记录): the step, who took it as which party and when, its
 * ground and words; the database refuses each change but the erasure of the words.
 */
@Entity
@Table(name = "complaint_entry")
public class ComplaintEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint")
    private ComplaintCase complaint;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HandlingParty party;

    @Length(max = 40)
    private String ground;

    @Length(max = 1000)
    private String words;

    protected ComplaintEntry() {}

    ComplaintEntry(ComplaintCase complaint, int seq, HandlingStep step, HandlingAct by, String ground, String words) {
        super(seq, by.actor(), by.moment().at());
        this.complaint = complaint;
        this.step = step;
        this.party = by.party();
        this.ground = ground;
        this.words = words;
    }

    /** Erases the words, since their retention is over; the database allows no other change. */
    void eraseWords() {
        words = null;
    }

    ComplaintCase complaint() {
        return complaint;
    }

    HandlingStep step() {
        return step;
    }

    HandlingParty party() {
        return party;
    }

    String ground() {
        return ground;
    }

    String words() {
        return words;
    }
}
