package fangxin.naming.signing;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored version of a signing chain (签发链) of an office for a type of document: which accounts may take each link, who
 * defined it and when.
 */
@Entity
@Table(name = "signing_chain")
public class SigningChain {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 40)
    private String documentType;

    private int edition;

    @NotNull
    @JsonLength(max = 4000)
    @Convert(converter = SigningChainAssignees.Column.class)
    private SigningChainAssignees assignees;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant createdAt;

    protected SigningChain() {}

    public SigningChain(
            String office, String documentType, int edition, SigningChainAssignees assignees, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.office = office;
        this.documentType = documentType;
        this.edition = edition;
        this.assignees = assignees.checked();
        this.actor = RecordedActor.of(by);
        this.createdAt = now;
    }

    public String office() {
        return office;
    }

    /** Returns the code of an {@link OfficialDocumentType}. */
    public String documentType() {
        return documentType;
    }

    public int edition() {
        return edition;
    }

    public SigningChainAssignees assignees() {
        return assignees;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
