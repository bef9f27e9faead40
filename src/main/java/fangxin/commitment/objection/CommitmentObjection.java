package fangxin.commitment.objection;

import fangxin.commitment.pledge.Commitment;
import fangxin.common.RuleViolation;
import fangxin.naming.objection.AbstractObjection;
import fangxin.naming.objection.ObjectionInput;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Stored objection (对承诺的异议) to a pledge in its public period: receipt, statement, channel, days, whether the objector
 * gave a name, and the office's answer.
 */
@Entity
@Table(name = "commitment_objection")
public class CommitmentObjection extends AbstractObjection {
    @ManyToOne(optional = false)
    @JoinColumn(name = "commitment")
    private Commitment commitment;

    protected CommitmentObjection() {}

    /**
     * @param receivedOn the day the letter, call or visit came; that day decides whether it is in time
     * @param enteredBy  the officer who wrote it down, or null when it was made online
     */
    CommitmentObjection(
            String receipt,
            Commitment commitment,
            ObjectionInput input,
            LocalDate receivedOn,
            String enteredBy,
            BusinessMoment now) {
        super(receipt, input, receivedOn, enteredBy, now);
        if (!commitment.state().isInPublicPeriod() || receivedOn.isAfter(commitment.publicUntil())) {
            throw new RuleViolation("naming.objection.late", commitment.publicUntil());
        }
        if (receivedOn.isBefore(commitment.publicFrom()) || receivedOn.isAfter(now.today())) {
            throw RuleViolation.at("receivedOn", "naming.objection.received");
        }
        this.commitment = commitment;
    }

    Commitment commitment() {
        return commitment;
    }
}
