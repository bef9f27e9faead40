package fangxin.procedure.cultivation;

import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Rectification report (整改反馈) of the merchant; the station checks it before it closes the demand. */
@Entity
@Table(name = "rectification_report")
public class RectificationReport extends CultivationRecord {
    private String rectification;
    private String note;
    private String picture;

    protected RectificationReport() {}

    RectificationReport(Rectification demanded, String note, String picture, Actor actor, Instant now) {
        super(demanded.candidacy(), actor, now);
        demanded.requireOpen();
        this.rectification = demanded.id();
        this.note = InputChecks.tidy(note);
        this.picture = InputChecks.tidy(picture);
        new InputChecks()
                .require(this.note != null || this.picture != null, "note", "cultivation.rectification.report.proof")
                .mayHave("note", this.note, 1000)
                .check();
    }

    /** Id of the demand. */
    public String rectification() {
        return rectification;
    }

    public String note() {
        return note;
    }

    /** Id of the file, or null. */
    public String picture() {
        return picture;
    }
}
