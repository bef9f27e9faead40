package fangxin.complaint.analysis;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored assessment of a hot spot by one office (热点研判记录): what the office found and does, which officer recorded it,
 * and when. It does not change.
 */
@Entity
@Table(name = "hot_spot_assessment")
public class HotSpotAssessment {
    @Id
    @Length(max = 60)
    private String id;

    @NotNull
    @Length(max = 24)
    private String hotSpot;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Length(max = 500)
    private String note;

    @NotNull
    private Instant assessedAt;

    protected HotSpotAssessment() {}

    HotSpotAssessment(String hotSpot, String office, String note, Actor actor, Instant now) {
        this.id = idOf(hotSpot, office);
        this.hotSpot = hotSpot;
        this.office = office;
        this.note = note;
        this.actor = RecordedActor.of(actor);
        this.assessedAt = now;
    }

    /** Returns the id of the assessment of a hot spot by an office. */
    static String idOf(String hotSpot, String office) {
        return hotSpot + "/" + office;
    }

    String hotSpot() {
        return hotSpot;
    }

    String office() {
        return office;
    }

    RecordedActor actor() {
        return actor;
    }

    String note() {
        return note;
    }

    Instant assessedAt() {
        return assessedAt;
    }
}
