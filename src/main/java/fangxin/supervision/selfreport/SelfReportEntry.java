package fangxin.supervision.selfreport;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** Stored entry in the journal of a self-report; the database refuses to change or delete it. */
@Entity
@Table(name = "self_report_entry")
public class SelfReportEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report")
    private SelfReport report;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SelfReportAct act;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String note;

    @NotNull
    private Instant recordedAt;

    protected SelfReportEntry() {}

    SelfReportEntry(
            SelfReport report, int seq, SelfReportAct act, RecordedActor actor, String note, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.report = report;
        this.seq = seq;
        this.act = act;
        this.actor = actor;
        this.note = note;
        this.recordedAt = recordedAt;
    }

    public SelfReportAct act() {
        return act;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
