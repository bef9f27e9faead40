package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored entry in the journal of a random draw (抽取办理记录): the step, who took it when, and the detail, such as a public
 * reason; the database refuses to change or delete it.
 */
@Entity
@Table(name = "draw_entry")
public class DrawEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DrawStep step;

    @Length(max = 1000)
    private String detail;

    protected DrawEntry() {}

    DrawEntry(RandomDraw draw, int seq, DrawStep step, RecordedActor actor, String detail, Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.draw = draw;
        this.step = step;
        this.detail = detail;
    }

    public DrawStep step() {
        return step;
    }

    /** Returns the reason, value or number that the step concerns; null where there is none. */
    public String detail() {
        return detail;
    }
}
