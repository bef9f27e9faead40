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
 * ground and words, and the mediator of a decision on a withdrawal; the database refuses each change but the erasure of
 * words and mediator.
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

    /** Mediator whose withdrawal the step decides; null for any other step. */
    @Length(max = 60)
    private String mediator;

    protected ComplaintEntry() {}

    ComplaintEntry(ComplaintCase complaint, int seq, HandlingStep step, HandlingAct by, String ground, String words) {
        super(seq, by.actor(), by.moment().at());
        this.complaint = complaint;
        this.step = step;
        this.party = by.party();
        this.ground = ground;
        this.words = words;
    }

    /** Adds the mediator whose withdrawal the new entry decides. */
    void concern(String decided) {
        mediator = decided;
    }

    /** Returns whether a mediator of this name withdrew by the step. */
    boolean hasRecused(String name) {
        return step == HandlingStep.RECUSE && mediator != null && mediator.equals(name);
    }

    /** Returns whether the step decides on the withdrawal of a mediator. */
    boolean isWithdrawalDecision() {
        return step == HandlingStep.RECUSE || step == HandlingStep.RESUME;
    }

    /** Erases words and mediator, since their retention is over; the database allows no other change. */
    void eraseWords() {
        words = null;
        mediator = null;
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

    String mediator() {
        return mediator;
    }
}
