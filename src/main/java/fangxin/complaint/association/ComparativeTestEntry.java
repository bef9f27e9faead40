package fangxin.complaint.association;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry in the journal of a comparative test (比较试验办理记录): the step, who took it when, and the reason or the
 * trader of an objection; the database refuses to change or delete it.
 */
@Entity
@Table(name = "comparative_test_entry")
public class ComparativeTestEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "test")
    private ComparativeTest test;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComparativeTestStep step;

    /** Trader of an objection, or reason of the step; null otherwise. */
    @Length(max = 500)
    private String words;

    protected ComparativeTestEntry() {}

    ComparativeTestEntry(ComparativeTest test, int seq, ComparativeTestStep step, String words, ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.test = test;
        this.step = step;
        this.words = words;
    }

    ComparativeTestStep step() {
        return step;
    }

    String words() {
        return words;
    }
}
