package fangxin.complaint.offencereport;

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

/**
 * Stored entry in the journal of a report of an offence (举报办理记录): the step, who took it when, and the words; the
 * database refuses each change but the erasure of the words.
 */
@Entity
@Table(name = "offence_report_entry")
public class OffenceReportEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report")
    private OffenceReport report;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OffenceReportStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String words;

    @NotNull
    private Instant recordedAt;

    protected OffenceReportEntry() {}

    OffenceReportEntry(
            OffenceReport report, int seq, OffenceReportStep step, RecordedActor actor, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.report = report;
        this.seq = seq;
        this.step = step;
        this.actor = actor;
        this.words = words;
        this.recordedAt = now;
    }

    /** Erases the words, since their retention is over; the database allows no other change. */
    void eraseWords() {
        words = null;
    }

    OffenceReportStep step() {
        return step;
    }

    RecordedActor actor() {
        return actor;
    }

    String words() {
        return words;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
