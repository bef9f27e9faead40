package fangxin.complaint.station;

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
import java.util.UUID;

/**
 * Stored proposal of the grade of a station (待复核的等级评定), which waits for a second officer; it is deleted with the
 * decision or the closing of the station, whose journal has grade, month and reason.
 */
@Entity
@Table(name = "station_assessment")
public class StationAssessment {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Length(max = 40)
    private String grade;

    @NotNull
    @Length(max = 7)
    private String assessedIn;

    @NotNull
    @Length(max = 500)
    private String reason;

    /** Id of the assessment sheet, or null. */
    @Length(max = 36)
    private String file;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant proposedAt;

    protected StationAssessment() {}

    StationAssessment(Station station, StationAssessmentInput input, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.grade = input.grade();
        this.assessedIn = input.assessedIn();
        this.reason = input.reason();
        this.actor = RecordedActor.of(by.actor());
        this.proposedAt = by.moment().at();
    }

    void attach(String sheet) {
        file = sheet;
    }

    /** Returns whether an officer has proposed exactly this: a repeated request changes nothing. */
    boolean is(StationAssessmentInput input, String account) {
        return grade.equals(input.grade())
                && assessedIn.equals(input.assessedIn())
                && reason.equals(input.reason())
                && actor.account().equals(account);
    }

    String id() {
        return id;
    }

    String grade() {
        return grade;
    }

    String assessedIn() {
        return assessedIn;
    }

    String reason() {
        return reason;
    }

    String file() {
        return file;
    }

    /** Returns the officer who proposed the grade. */
    RecordedActor actor() {
        return actor;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
