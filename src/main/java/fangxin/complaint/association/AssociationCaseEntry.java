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
 * Stored entry in the journal of a case of an association (消协投诉办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "association_case_entry")
public class AssociationCaseEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "associationcase")
    private AssociationCase associationCase;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssociationCaseStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected AssociationCaseEntry() {}

    AssociationCaseEntry(
            AssociationCase associationCase, int seq, AssociationCaseStep step, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.associationCase = associationCase;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.recordedAt = by.moment().at();
    }

    String id() {
        return id;
    }

    AssociationCase associationCase() {
        return associationCase;
    }

    int seq() {
        return seq;
    }

    AssociationCaseStep step() {
        return step;
    }

    RecordedActor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
