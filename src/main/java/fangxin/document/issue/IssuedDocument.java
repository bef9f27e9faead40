package fangxin.document.issue;

import fangxin.common.validation.Length;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentTemplate;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored document that was issued, with its type, subject, office, number and date: its content and template version
 * stay as they were on that day.
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 40)
    private String documentType;

    @NotNull
    @Length(max = 80)
    private String subject;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 30)
    private String candidacy;

    @NotNull
    @Length(max = 80)
    private String number;

    private boolean numberFromOffice;

    @NotNull
    private LocalDate documentDate;

    @NotNull
    @Length(max = 36)
    private String template;

    @NotNull
    @Lob
    private String content;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant issuedAt;

    protected IssuedDocument() {}

    /** @param numberFromOffice whether the number came with it, and is not the register's */
    IssuedDocument(
            DocumentDraft draft,
            String number,
            boolean numberFromOffice,
            LocalDate documentDate,
            DocumentTemplate template,
            DocumentData content,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.documentType = draft.type().code();
        this.subject = draft.subject();
        this.office = draft.office();
        this.candidacy = draft.candidacy();
        this.number = number;
        this.numberFromOffice = numberFromOffice;
        this.documentDate = documentDate;
        this.template = template.id();
        this.content = JsonMapper.write(content);
        this.actor = RecordedActor.of(by);
        this.issuedAt = now;
    }

    public String id() {
        return id;
    }

    /** Returns the code of the type of the document. */
    public String documentType() {
        return documentType;
    }

    /**
     * Returns the id of the subject of the document (candidacy, notice, official document, meeting, round, change of
     * particulars, proceeding of supervision or complaint), with an ordinal if the document is one of several.
     */
    public String subject() {
        return subject;
    }

    public String office() {
        return office;
    }

    /** Returns the reference of the candidacy that is the only subject of the document, or null. */
    public String candidacy() {
        return candidacy;
    }

    public String number() {
        return number;
    }

    public boolean isNumberFromOffice() {
        return numberFromOffice;
    }

    /** Returns the date of the document (成文日期). */
    public LocalDate documentDate() {
        return documentDate;
    }

    /** Returns the id of the version of the template. */
    public String template() {
        return template;
    }

    public DocumentData content() {
        return JsonMapper.read(content, DocumentData.class);
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
