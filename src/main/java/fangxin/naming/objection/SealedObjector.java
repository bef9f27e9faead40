package fangxin.naming.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Stored identity of an objector to a notice, encrypted, in a table apart from the objection; it is read with a logged
 * reason, and erased.
 */
@Entity
@Table(name = "sealed_objector")
class SealedObjector extends AbstractSealedObjector {
    protected SealedObjector() {}

    SealedObjector(String objection, ObjectorIdentity identity) {
        super(objection, identity);
    }
}
