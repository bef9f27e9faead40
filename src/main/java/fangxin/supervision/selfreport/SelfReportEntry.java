package fangxin.supervision.selfreport;

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
 * Stored entry in the journal of a self-report (自查报告办理记录): the act, who did it when, and a note; the database refuses
 * to change or delete it.
 */
@Entity
@Table(name = "self_report_entry")
public class SelfReportEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "report")
    private SelfReport report;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SelfReportAct act;

    @Length(max = 1000)
    private String note;

    protected SelfReportEntry() {}

    SelfReportEntry(
            SelfReport report, int seq, SelfReportAct act, RecordedActor actor, String note, Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.report = report;
        this.act = act;
        this.note = note;
    }

    public SelfReportAct act() {
        return act;
    }

    public String note() {
        return note;
    }
}
