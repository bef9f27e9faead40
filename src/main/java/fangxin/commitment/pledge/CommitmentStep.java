package fangxin.commitment.pledge;

import static fangxin.commitment.pledge.CommitmentParty.ANYONE;
import static fangxin.commitment.pledge.CommitmentParty.ASSOCIATION;
import static fangxin.commitment.pledge.CommitmentParty.HOLDER;
import static fangxin.commitment.pledge.CommitmentParty.JOB;
import static fangxin.commitment.pledge.CommitmentParty.OFFICE;
import static fangxin.commitment.pledge.CommitmentState.CLOSED;
import static fangxin.commitment.pledge.CommitmentState.COUNTY_CONFIRMED;
import static fangxin.commitment.pledge.CommitmentState.LEFT;
import static fangxin.commitment.pledge.CommitmentState.OBJECTED;
import static fangxin.commitment.pledge.CommitmentState.OBSERVATION;
import static fangxin.commitment.pledge.CommitmentState.OBSERVED;
import static fangxin.commitment.pledge.CommitmentState.PLEDGED;
import static fangxin.commitment.pledge.CommitmentState.PUBLIC_PERIOD;
import static fangxin.commitment.pledge.CommitmentState.REFUSED;
import static fangxin.commitment.pledge.CommitmentState.RETURNED;
import static fangxin.commitment.pledge.CommitmentState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of all steps of a commitment (承诺步骤), such as pledge, confirm, return, object, award stars, renew and leave: the
 * parties that can take each, the states from which it leads, and the state to which it leads. The commitment checks
 * its other conditions. {@code docs/procedure.md} is drawn from this table.
 */
public enum CommitmentStep {
    PLEDGE(by(HOLDER), EnumSet.noneOf(CommitmentState.class), PLEDGED),
    PLEDGE_AGAIN(by(HOLDER), EnumSet.of(RETURNED), PLEDGED),
    RETURN(by(OFFICE), EnumSet.of(PLEDGED), RETURNED),
    CONFIRM(by(OFFICE), EnumSet.of(PLEDGED), COUNTY_CONFIRMED),
    CONFIRM_AS_ASSOCIATION(by(ASSOCIATION), EnumSet.of(COUNTY_CONFIRMED), PUBLIC_PERIOD),
    /** The job passes the commitment on, because the association has not answered in time. */
    PASS_ON(by(JOB), EnumSet.of(COUNTY_CONFIRMED), PUBLIC_PERIOD),
    /** The association objects to the pledge: the county office examines it again. */
    SEND_BACK(by(ASSOCIATION), EnumSet.of(COUNTY_CONFIRMED), PLEDGED),
    /**
     * Anyone objects, also while another objection is examined; the county office enters objections by letter, call or
     * visit.
     */
    ENTER_OBJECTION(EnumSet.of(ANYONE, OFFICE), EnumSet.of(PUBLIC_PERIOD, OBJECTED), OBJECTED),
    /** The office dismisses an objection; the commitment stays objected to while another objection is open. */
    DISMISS_OBJECTION(by(OFFICE), EnumSet.of(OBJECTED), PUBLIC_PERIOD),
    SUSTAIN_OBJECTION(by(OFFICE), EnumSet.of(OBJECTED), REFUSED),
    REFUSE(by(OFFICE), EnumSet.of(PLEDGED, PUBLIC_PERIOD), REFUSED),
    END_PUBLIC_PERIOD(by(JOB), EnumSet.of(PUBLIC_PERIOD), OBSERVATION),
    END_OBSERVATION(by(JOB), EnumSet.of(OBSERVATION), OBSERVED),
    AWARD_STARS(by(OFFICE), EnumSet.of(OBSERVED), OBSERVED),
    RENEW(by(HOLDER), EnumSet.of(OBSERVED), OBSERVED),
    WITHDRAW(by(HOLDER), EnumSet.of(PLEDGED, RETURNED, COUNTY_CONFIRMED, PUBLIC_PERIOD, OBJECTED), WITHDRAWN),
    LEAVE(by(HOLDER), EnumSet.of(OBSERVATION, OBSERVED), LEFT),
    CLOSE(by(JOB), EnumSet.of(OBSERVATION, OBSERVED), CLOSED),
    /** The revocation of the title was overturned. */
    REOPEN(by(JOB), EnumSet.of(CLOSED), OBSERVATION);

    private final Set<CommitmentParty> parties;
    private final Set<CommitmentState> from;
    private final CommitmentState to;

    CommitmentStep(Set<CommitmentParty> parties, Set<CommitmentState> from, CommitmentState to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public Set<CommitmentParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it begins a commitment. */
    public Set<CommitmentState> from() {
        return from;
    }

    public CommitmentState to() {
        return to;
    }

    private static Set<CommitmentParty> by(CommitmentParty only) {
        return EnumSet.of(only);
    }
}
