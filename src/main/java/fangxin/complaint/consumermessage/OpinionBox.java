package fangxin.complaint.consumermessage;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Stored opinion book or box of a titled unit (意见簿、监督箱): its place, the days on which it was put up and taken down, and
 * the monthly readings by officers of the office that is in charge of the title.
 */
@Entity
@Table(name = "opinion_box")
public class OpinionBox {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MessageChannel channel;

    @NotNull
    @Length(max = 100)
    private String place;

    @NotNull
    private LocalDate startedOn;

    private LocalDate endedOn;

    /** Day of the last reading, or null. */
    private LocalDate readOn;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @OneToMany(mappedBy = "box", cascade = CascadeType.PERSIST)
    @OrderBy("readOn")
    private List<OpinionBoxReading> readings = new ArrayList<>();

    protected OpinionBox() {}

    OpinionBox(Title title, OpinionBoxInput input, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.channel = input.channel();
        this.place = input.place();
        this.startedOn = input.startedOn();
        this.actor = RecordedActor.of(by.actor());
    }

    /** Records a reading on a day; a repeated request changes nothing. */
    void read(OpinionBoxReadingInput input, ActionStamp by) {
        OpinionBoxReading known = readings.stream()
                .filter(reading -> reading.readOn().equals(input.readOn()))
                .findFirst()
                .orElse(null);
        if (known != null) {
            if (!known.states(input)) {
                throw RuleViolation.at(
                        "readOn",
                        "consumermessage.box.read.twice",
                        known.actor().name());
            }
            return;
        }
        if (input.readOn().isBefore(startedOn)
                || (endedOn != null && input.readOn().isAfter(endedOn))) {
            throw RuleViolation.at("readOn", "consumermessage.box.read.outside", startedOn);
        }
        readings.add(new OpinionBoxReading(this, input, by));
        readOn = readOn == null || input.readOn().isAfter(readOn) ? input.readOn() : readOn;
    }

    /** Corrects the reading of a day. */
    void correct(OpinionBoxCorrectionInput input, ActionStamp by) {
        readings.stream()
                .filter(reading -> reading.readOn().equals(input.correctedOn()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("correctedOn", "consumermessage.box.read.unknown"))
                .correct(input, by);
    }

    /** Records the removal of the box on a day. A box that was removed before is unchanged. */
    void end(LocalDate day) {
        endedOn = endedOn == null ? day : endedOn;
    }

    public String id() {
        return id;
    }

    public Title title() {
        return title;
    }

    /** Returns the channel: an opinion book or an opinion box. */
    public MessageChannel channel() {
        return channel;
    }

    public String place() {
        return place;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Returns the day of the removal, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public LocalDate readOn() {
        return readOn;
    }

    /** Returns the officer who registered the box. */
    public RecordedActor actor() {
        return actor;
    }

    /** Returns the readings, the earliest first. */
    public List<OpinionBoxReading> readings() {
        return List.copyOf(readings);
    }
}
