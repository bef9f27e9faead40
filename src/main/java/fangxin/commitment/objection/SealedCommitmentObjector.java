package fangxin.commitment.objection;

import fangxin.naming.objection.AbstractSealedObjector;
import fangxin.naming.objection.ObjectorIdentity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Stored identity of an objector to a pledge, encrypted, in a table apart from the objection; it is read with a logged
 * reason, and erased.
 */
@Entity
@Table(name = "sealed_commitment_objector")
class SealedCommitmentObjector extends AbstractSealedObjector {
    protected SealedCommitmentObjector() {}

    SealedCommitmentObjector(String objection, ObjectorIdentity identity) {
        super(objection, identity);
    }
}
