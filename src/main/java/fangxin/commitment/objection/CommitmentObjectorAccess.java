package fangxin.commitment.objection;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.objection.AbstractObjectorAccess;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Stored entry of the access log of objectors to pledges: which officer read the identity of an objector, when and why.
 */
@Entity
@Table(name = "commitment_objector_access")
class CommitmentObjectorAccess extends AbstractObjectorAccess {
    protected CommitmentObjectorAccess() {}

    CommitmentObjectorAccess(String objection, String reason, ActionStamp by) {
        super(objection, reason, by);
    }
}
