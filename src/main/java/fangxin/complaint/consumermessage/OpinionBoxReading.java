package fangxin.complaint.consumermessage;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stored record of a monthly reading of an opinion book or box (查阅记录): the day, the number of new opinions, the action
 * taken, who read it, and corrections, of which the last one is in force.
 */
@Entity
@Table(name = "opinion_box_reading")
public class OpinionBoxReading {
    @Id
    @Length(max = 60)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "box")
    private OpinionBox box;

    @NotNull
    private LocalDate readOn;

    private int opinions;

    @Length(max = 500)
    private String note;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    @OneToMany(mappedBy = "reading", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<OpinionBoxCorrection> corrections = new ArrayList<>();

    protected OpinionBoxReading() {}

    OpinionBoxReading(OpinionBox box, OpinionBoxReadingInput input, ActionStamp by) {
        this.id = box.id() + "/" + input.readOn();
        this.box = box;
        this.readOn = input.readOn();
        this.opinions = input.opinions();
        this.note = input.note();
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    /** Returns whether this reading states the same as an input. */
    boolean states(OpinionBoxReadingInput input) {
        return opinions() == input.opinions() && Objects.equals(note(), input.note());
    }

    /** Corrects the reading; a repeated request changes nothing. */
    void correct(OpinionBoxCorrectionInput input, ActionStamp by) {
        if (corrections.isEmpty() || !corrections.getLast().states(input)) {
            corrections.add(new OpinionBoxCorrection(this, corrections.size() + 1, input, by));
        }
    }

    String id() {
        return id;
    }

    public LocalDate readOn() {
        return readOn;
    }

    /** Returns the number of the opinions that were new. */
    public int opinions() {
        return corrections.isEmpty() ? opinions : corrections.getLast().opinions();
    }

    /** Returns the number that was recorded first. */
    int recordedOpinions() {
        return opinions;
    }

    /** Returns the note on the measures taken, or null. */
    public String note() {
        return corrections.isEmpty() ? note : corrections.getLast().note();
    }

    /** Returns the corrections of this reading, of which the last one is in force. */
    List<OpinionBoxCorrection> corrections() {
        return List.copyOf(corrections);
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
