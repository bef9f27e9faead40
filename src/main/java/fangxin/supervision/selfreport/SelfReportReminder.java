package fangxin.supervision.selfreport;

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
import java.util.UUID;

/** Stored reminder that an officer sent to a holder without a self-report (催报记录); the database refuses to change it. */
@Entity
@Table(name = "self_report_reminder")
public class SelfReportReminder {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 19)
    private String title;

    private int reportYear;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected SelfReportReminder() {}

    SelfReportReminder(String title, int reportYear, Actor actor, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.reportYear = reportYear;
        this.actor = RecordedActor.of(actor);
        this.recordedAt = recordedAt;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
