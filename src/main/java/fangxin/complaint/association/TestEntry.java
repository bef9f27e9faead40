package fangxin.complaint.association;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
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
 * Stored entry in the journal of a comparative test (比较试验办理记录): the step, who took it when, and the reason or the
 * trader of an objection; the database refuses to change or delete it.
 */
@Entity
@Table(name = "test_entry")
public class TestEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "test")
    private ComparativeTest test;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComparativeTestStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    /** Trader of an objection, or reason of the step; null otherwise. */
    @Length(max = 500)
    private String words;

    @NotNull
    private Instant recordedAt;

    protected TestEntry() {}

    TestEntry(ComparativeTest test, int seq, ComparativeTestStep step, String words, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.test = test;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.words = words;
        this.recordedAt = by.moment().at();
    }

    ComparativeTestStep step() {
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
