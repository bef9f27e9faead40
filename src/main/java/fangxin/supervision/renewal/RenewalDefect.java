package fangxin.supervision.renewal;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.procedure.cultivation.Defect.DefectType;
import fangxin.procedure.cultivation.DefectState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Stored defect of an application for renewal that was returned (补正事项): part, type, correction asked, former text,
 * erased where it is a contact, and state: open until the holder changes its part, then corrected, and closed when an
 * officer has checked the change.
 */
@Entity
@Table(name = "renewal_defect")
public class RenewalDefect {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "renewal")
    private Renewal renewal;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RenewalPart part;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DefectType type;

    @NotNull
    @Length(max = 300)
    private String correction;

    @Length(max = 2000)
    private String textBefore;

    @NotNull
    private Instant raisedAt;

    private Instant closedAt;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    protected RenewalDefect() {}

    RenewalDefect(Renewal renewal, int seq, RenewalDefectInput input, String textBefore, Instant raisedAt) {
        this.id = UUID.randomUUID().toString();
        this.renewal = renewal;
        this.seq = seq;
        this.part = input.part();
        this.type = input.type();
        this.correction = input.correction();
        this.textBefore = textBefore;
        this.raisedAt = raisedAt;
    }

    /** Reopens the defect: the present content of its part is not the correction. */
    void ask(String present) {
        textBefore = present;
    }

    void close(ActionStamp by) {
        RecordedActor officer = RecordedActor.of(by.actor());
        closedAt = by.moment().at();
        account = officer.account();
        actorName = officer.name();
    }

    /** Erases the former text of the part, where it names the contact. */
    void eraseContact() {
        if (part == RenewalPart.CONTACT_NAME || part == RenewalPart.CONTACT_PHONE) {
            textBefore = null;
        }
    }

    /** Returns the state of the defect, given the present content of its part. */
    DefectState state(String present) {
        if (closedAt != null) {
            return DefectState.CLOSED;
        }
        return Objects.equals(textBefore, present) ? DefectState.OPEN : DefectState.CORRECTED;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    public int seq() {
        return seq;
    }

    public RenewalPart part() {
        return part;
    }

    public DefectType type() {
        return type;
    }

    public String correction() {
        return correction;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Returns the time at which an officer closed the defect, or null. */
    public Instant closedAt() {
        return closedAt;
    }

    public String closedBy() {
        return actorName;
    }
}
