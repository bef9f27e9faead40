package fangxin.supervision.feed;

import fangxin.organization.identity.Actor;

/** Port by which commitments, a later feature, are checked by feeds: finds one for those who read or decide on it. */
public interface CheckedCommitments {
    /** Finds a commitment that the actor reads for its office; not found for other actors. */
    CheckedCommitment readable(Actor actor, String number);

    /** Returns a commitment that the actor decides on, locked until the transaction ends; not found by others. */
    CheckedCommitment decidedBy(Actor actor, String number);
}
