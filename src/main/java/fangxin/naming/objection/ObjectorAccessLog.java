package fangxin.naming.objection;

import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Stored entry of the access log of objectors to notices. */
@Entity
@Table(name = "objector_access_log")
class ObjectorAccessLog extends AbstractObjectorAccess {
    protected ObjectorAccessLog() {}

    ObjectorAccessLog(String objection, String reason, ActionStamp by) {
        super(objection, reason, by);
    }
}
