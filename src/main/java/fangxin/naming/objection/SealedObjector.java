package fangxin.naming.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored identity of an objector to a notice, encrypted. */
@Entity
@Table(name = "sealed_objector")
class SealedObjector extends AbstractSealedObjector {
    protected SealedObjector() {}

    SealedObjector(String objection, ObjectorIdentity identity) {
        super(objection, identity);
    }
}
