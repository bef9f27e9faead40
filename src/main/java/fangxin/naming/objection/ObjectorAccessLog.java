package fangxin.naming.objection;

import fangxin.naming.notice.ActionStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Log entry: who read an objector's identity, when and why. The database refuses to change or delete it. */
@Entity
@Table(name = "objector_reading")
public class ObjectorAccessLog {
    @Id
    private String id;

    private String objection;
    private String account;
    private String actorName;
    private String reason;

    @Column(name = "takenat")
    private Instant at;

    protected ObjectorAccessLog() {}

    ObjectorAccessLog(String objection, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.objection = objection;
        this.account = by.actor().account();
        this.actorName = by.actor().name();
        this.reason = reason;
        this.at = by.moment().at();
    }

    String objection() {
        return objection;
    }

    public String actorName() {
        return actorName;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
