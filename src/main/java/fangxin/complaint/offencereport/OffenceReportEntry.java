package fangxin.complaint.offencereport;

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
 * Stored entry in the journal of a report of an offence (举报办理记录): the step, who took it when, and the words; the
 * database refuses each change but the erasure of the words.
 */
@Entity
@Table(name = "offence_report_entry")
public class OffenceReportEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "report")
    private OffenceReport report;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OffenceReportStep step;

    @Length(max = 1000)
    private String words;

    protected OffenceReportEntry() {}

    OffenceReportEntry(
            OffenceReport report, int seq, OffenceReportStep step, RecordedActor actor, String words, Instant now) {
        super(seq, actor, now);
        this.report = report;
        this.step = step;
        this.words = words;
    }

    /** Erases the words, since their retention is over; the database allows no other change. */
    void eraseWords() {
        words = null;
    }

    OffenceReportStep step() {
        return step;
    }

    String words() {
        return words;
    }
}
