package fangxin.document.template;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored version of the template of a document type, the programme's own or an office's, with its state: proposed, in
 * force, replaced or withdrawn.
 */
@Entity
@Table(name = "document_template")
public class DocumentTemplate {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 40)
    private String documentType;

    @Length(max = 30)
    private String office;

    private int issue;

    @NotNull
    @Length(max = 36)
    private String fileId;

    @NotNull
    @Length(max = 200)
    private String fileName;

    @NotNull
    @Length(max = 64)
    private String sha256;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TemplateState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant uploadedAt;

    private Instant inForceAt;

    protected DocumentTemplate() {}

    /** @param office code of the office that owns it; null for the one that came with the programme */
    DocumentTemplate(DocumentType type, String office, int issue, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.documentType = type.code();
        this.office = office;
        this.issue = issue;
        this.state = TemplateState.PROPOSED;
        this.actor = RecordedActor.of(by);
        this.uploadedAt = now;
    }

    void attach(String file, String name, String sum) {
        fileId = file;
        fileName = name;
        sha256 = sum;
    }

    /** Puts the template in force; documents issued before keep the version that they were rendered with. */
    void putInForce(Instant now) {
        if (state != TemplateState.PROPOSED && state != TemplateState.REPLACED) {
            throw RuleViolation.conflict("document.template.decided", actor.statedName());
        }
        state = TemplateState.IN_FORCE;
        inForceAt = now;
    }

    void requireOtherThan(DocumentTemplate inForce) {
        if (id.equals(inForce.id)) {
            throw RuleViolation.conflict("document.template.used");
        }
    }

    void replace() {
        state = TemplateState.REPLACED;
    }

    void withdraw() {
        requireProposed();
        state = TemplateState.WITHDRAWN;
    }

    private void requireProposed() {
        if (state != TemplateState.PROPOSED) {
            throw RuleViolation.conflict("document.template.decided", actor.statedName());
        }
    }

    public String id() {
        return id;
    }

    /** Returns the code of the type of documents that the template renders. */
    public String documentType() {
        return documentType;
    }

    /** Returns the code of the office that has uploaded the template, or null for the programme's own. */
    public String office() {
        return office;
    }

    /** Returns the number of the version, from 1 for each office and type. */
    public int issue() {
        return issue;
    }

    public String fileId() {
        return fileId;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public TemplateState state() {
        return state;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Instant inForceAt() {
        return inForceAt;
    }
}
