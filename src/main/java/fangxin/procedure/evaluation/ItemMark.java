package fangxin.procedure.evaluation;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Mark;
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
 * Stored mark of one item of a score sheet, by an evaluator or by the merge of independent sheets: points or left out,
 * a veto, what was measured, its reason, and the reason for changing an earlier mark. A later one takes its place and
 * leaves it on record.
 */
@Entity
@Table(name = "item_mark")
public class ItemMark {
    /** The account of merged marks. */
    static final String MERGED = "system";

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet")
    private ScoreSheet sheet;

    @NotNull
    @Length(max = 20)
    private String code;

    private int seq;
    private double points;

    private boolean leftOut;

    private boolean veto;

    @Length(max = 2000)
    private String reason;

    private Double measured;
    private Double measuredOf;

    @Length(max = 1000)
    private String changeReason;

    @NotNull
    @Length(max = 60)
    private String markedBy;

    @NotNull
    @Length(max = 100)
    private String markedByName;

    @NotNull
    private Instant markedAt;

    protected ItemMark() {}

    ItemMark(ScoreSheet sheet, String code, int seq, Mark mark, String account, String name, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.sheet = sheet;
        this.code = code;
        this.seq = seq;
        this.points = mark.points();
        this.leftOut = mark.leftOut();
        this.veto = mark.veto();
        this.reason = mark.reason();
        if (mark.measured() != null) {
            this.measured = mark.measured().found();
            this.measuredOf = mark.measured().base();
        }
        this.markedBy = account;
        this.markedByName = name;
        this.markedAt = at;
    }

    ItemMark(ScoreSheet sheet, String code, int seq, Mark mark, Actor actor, Instant at) {
        this(sheet, code, seq, mark, actor.account(), actor.name(), at);
    }

    /** Sets the reason for which the mark replaces an earlier one. */
    ItemMark because(String reasonOfChange) {
        changeReason = reasonOfChange;
        return this;
    }

    /** Returns the reason for which the mark replaced an earlier one, or null. */
    String changeReason() {
        return changeReason;
    }

    /** Returns a copy of this mark on the sheet that replaces its sheet. */
    ItemMark copiedTo(ScoreSheet next) {
        return new ItemMark(next, code, 1, mark(), markedBy, markedByName, markedAt);
    }

    ScoreSheet sheet() {
        return sheet;
    }

    String code() {
        return code;
    }

    /** 1 for the first mark of an item on a sheet. */
    int seq() {
        return seq;
    }

    Mark mark() {
        return new Mark(points, leftOut, veto, reason, measured == null ? null : new Measurement(measured, measuredOf));
    }

    String markedByName() {
        return markedByName;
    }

    String markedBy() {
        return markedBy;
    }

    Instant markedAt() {
        return markedAt;
    }
}
