package fangxin.commitment.objection;

import fangxin.naming.objection.AbstractSealedObjector;
import fangxin.naming.objection.ObjectorIdentity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored identity of an objector to a pledge, encrypted. */
@Entity
@Table(name = "sealed_commitment_objector")
class SealedCommitmentObjector extends AbstractSealedObjector {
    protected SealedCommitmentObjector() {}

    SealedCommitmentObjector(String objection, ObjectorIdentity identity) {
        super(objection, identity);
    }
}
