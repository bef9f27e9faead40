package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What came after a sheet was locked: it does not count, and stays as a note for the team. */
@Entity
@Table(name = "late_mark")
public class LateMark {
    @Id
    private String id;

    @ManyToOne(optional = false)
    private ScoreSheet sheet;

    private String code;
    private Double points;
    private boolean leftOut;
    private boolean veto;
    private String reason;
    private String file;
    private String markedBy;
    private String markedName;
    private Instant receivedAt;

    protected LateMark() {}

    private LateMark(ScoreSheet sheet, String code, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sheet = sheet;
        this.code = code;
        this.markedBy = actor.account();
        this.markedName = actor.name();
        this.receivedAt = now;
    }

    LateMark(ScoreSheet sheet, MarkInput marking, Actor actor, Instant now) {
        this(sheet, marking.code(), actor, now);
        this.points = marking.measured() == null
                ? marking.points()
                : marking.measured().found();
        this.leftOut = marking.leftOut();
        this.veto = marking.veto();
        this.reason = FieldErrors.tidy(marking.reason());
    }

    /** A picture that came too late. */
    LateMark(ScoreSheet sheet, String code, String file, Actor actor, Instant now) {
        this(sheet, code, actor, now);
        this.file = file;
    }

    SheetView.Late view() {
        return new SheetView.Late(code, points, leftOut, veto, reason, file, markedName, receivedAt);
    }
}
