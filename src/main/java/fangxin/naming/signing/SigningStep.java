package fangxin.naming.signing;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
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
 * Stored step that one person, or a deputy, took in the signing chain of a document: link, verdict, remark and time.
 */
@Entity
@Table(name = "signing_step")
class SigningStep {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document")
    private OfficialDocument document;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Role role;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SigningVerdict verdict;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 60)
    private String deputyFor;

    @Length(max = 2000)
    private String remark;

    @NotNull
    private Instant takenAt;

    protected SigningStep() {}

    SigningStep(
            OfficialDocument document,
            int seq,
            Role role,
            SigningVerdict verdict,
            String deputyFor,
            String remark,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.document = document;
        this.seq = seq;
        this.role = role;
        this.verdict = verdict;
        this.actor = RecordedActor.of(by.actor());
        this.deputyFor = deputyFor;
        this.remark = remark;
        this.takenAt = by.moment().at();
    }

    public Role role() {
        return role;
    }

    public SigningVerdict verdict() {
        return verdict;
    }

    public RecordedActor actor() {
        return actor;
    }

    /** Returns the colleague whose post was deputised for, or null. */
    public String deputyFor() {
        return deputyFor;
    }

    public String remark() {
        return remark;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
