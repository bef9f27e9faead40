package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored report of the merchant on a demand for rectification (整改反馈), with a note or a picture, which the station
 * checks before it closes the demand.
 */
@Entity
@Table(name = "rectification_report")
class RectificationReport extends CultivationRecord {
    @NotNull
    @Length(max = 36)
    private String rectification;

    @Length(max = 1000)
    private String note;

    @Length(max = 36)
    private String picture;

    protected RectificationReport() {}

    RectificationReport(Rectification demanded, RectificationReportInput input, Actor actor, Instant now) {
        super(demanded.act().subject().copy(), actor, now);
        demanded.requireOpen();
        this.rectification = demanded.id();
        new FieldErrors()
                .validate(input)
                .refuse(
                        input.note() == null && input.picture() == null,
                        "note",
                        "cultivation.rectification.report.proof")
                .check();
        this.note = input.note();
        this.picture = input.picture();
    }

    /** Returns the id of the demand. */
    public String rectification() {
        return rectification;
    }

    public String note() {
        return note;
    }

    /** Returns the id of the file, or null. */
    public String picture() {
        return picture;
    }
}
