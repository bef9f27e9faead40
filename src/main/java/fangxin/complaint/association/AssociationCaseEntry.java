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
 * Stored entry in the journal of a case of an association (消协投诉办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "association_case_entry")
public class AssociationCaseEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "associationcase")
    private AssociationCase associationCase;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AssociationCaseStep step;

    @Length(max = 500)
    private String reason;

    protected AssociationCaseEntry() {}

    AssociationCaseEntry(
            AssociationCase associationCase, int seq, AssociationCaseStep step, String reason, ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.associationCase = associationCase;
        this.step = step;
        this.reason = reason;
    }

    AssociationCase associationCase() {
        return associationCase;
    }

    AssociationCaseStep step() {
        return step;
    }

    String reason() {
        return reason;
    }
}
