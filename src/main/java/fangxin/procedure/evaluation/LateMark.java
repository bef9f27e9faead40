package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Measurement;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored mark or picture that arrived after its sheet was locked: it does not count and is kept as a note for the
 * team.
 */
@Entity
@Table(name = "late_mark")
class LateMark {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet")
    private ScoreSheet sheet;

    @NotNull
    @Length(max = 20)
    private String code;

    private Double points;
    private Double measured;
    private Double measuredOf;

    private boolean leftOut;

    private boolean veto;

    @Length(max = 2000)
    private String reason;

    @Length(max = 36)
    private String file;

    @NotNull
    @Length(max = 60)
    private String markedBy;

    @NotNull
    @Length(max = 100)
    private String markedByName;

    @NotNull
    private Instant receivedAt;

    protected LateMark() {}

    private LateMark(ScoreSheet sheet, String code, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sheet = sheet;
        this.code = code;
        this.markedBy = actor.account();
        this.markedByName = actor.name();
        this.receivedAt = now;
    }

    LateMark(ScoreSheet sheet, CriteriaEdition.Item item, MarkInput marking, Actor actor, Instant now) {
        this(sheet, item.code(), actor, now);
        this.points = marking.points(item).orElse(null);
        if (marking.measured() != null) {
            this.measured = marking.measured().found();
            this.measuredOf = marking.measured().base();
        }
        this.leftOut = marking.leftOut();
        this.veto = marking.veto();
        this.reason = FieldErrors.tidy(marking.reason());
    }

    /** Returns the points that would have counted, or null. */
    Double points() {
        return points;
    }

    /** @param file id of a picture that arrived too late */
    LateMark(ScoreSheet sheet, String code, String file, Actor actor, Instant now) {
        this(sheet, code, actor, now);
        this.file = file;
    }

    SheetView.LateMarkView view() {
        Measurement measurement = measured == null ? null : new Measurement(measured, measuredOf);
        return new SheetView.LateMarkView(
                code, points, measurement, leftOut, veto, reason, file, markedByName, receivedAt);
    }
}
