package fangxin.naming.objection;

import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored entry of the access log: who read the identity of an objector to a notice, when and why. */
@Entity
@Table(name = "objector_access_log")
class ObjectorAccessLog extends AbstractObjectorAccess {
    protected ObjectorAccessLog() {}

    ObjectorAccessLog(String objection, String reason, ActionStamp by) {
        super(objection, reason, by);
    }
}
