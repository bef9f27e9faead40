package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * Stored correction of a reading of an opinion book or box (查阅记录更正): the right number of new opinions, what was done,
 * and why the reading was corrected. The last one is in force.
 */
@Entity
@Table(name = "opinion_box_correction")
public class OpinionBoxCorrection {
    @Id
    @Length(max = 70)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "reading")
    private OpinionBoxReading reading;

    private int seq;
    private int opinions;

    @Length(max = 500)
    private String note;

    @NotNull
    @Length(max = 200)
    private String reason;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected OpinionBoxCorrection() {}

    OpinionBoxCorrection(OpinionBoxReading reading, int seq, OpinionBoxCorrectionInput input, ActionStamp by) {
        this.id = reading.id() + "/" + seq;
        this.reading = reading;
        this.seq = seq;
        this.opinions = input.opinions();
        this.note = input.note();
        this.reason = input.reason();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Returns whether this correction states the same as an input. */
    boolean states(OpinionBoxCorrectionInput input) {
        return opinions == input.opinions() && Objects.equals(note, input.note()) && reason.equals(input.reason());
    }

    int opinions() {
        return opinions;
    }

    /** Returns the note on the measures taken, or null. */
    String note() {
        return note;
    }

    String reason() {
        return reason;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
