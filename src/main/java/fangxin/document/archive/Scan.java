package fangxin.document.archive;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.storage.StoredFile;
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
 * Stored scan or photo of a stamped document, with its office and file and, once they are known, the document that it
 * shows and how it was matched.
 */
@Entity
@Table(name = "document_scan")
public class Scan {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 36)
    private String fileId;

    @NotNull
    @Length(max = 200)
    private String fileName;

    @Length(max = 40)
    private String documentType;

    @Length(max = 80)
    private String subject;

    @Length(max = 30)
    private String candidacy;

    @Enumerated(EnumType.STRING)
    private ScanMatchMethod matchedBy;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant receivedAt;

    protected Scan() {}

    Scan(String office, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.office = office;
        this.actor = RecordedActor.of(by);
        this.receivedAt = now;
    }

    void attach(StoredFile file) {
        fileId = file.id();
        fileName = file.name();
    }

    void attach(MatchedDocument found, ScanMatchMethod by) {
        if (subject != null) {
            throw RuleViolation.conflict("archive.scan.attached");
        }
        documentType = found.type();
        subject = found.subject();
        candidacy = found.candidacy();
        matchedBy = by;
    }

    public String id() {
        return id;
    }

    /** Returns the code of the office that uploaded the scan. */
    public String office() {
        return office;
    }

    public String fileId() {
        return fileId;
    }

    public String fileName() {
        return fileName;
    }

    /** Returns the code of the type of the matched document; type and subject are null until the scan is matched. */
    public String documentType() {
        return documentType;
    }

    public String subject() {
        return subject;
    }

    public String candidacy() {
        return candidacy;
    }

    public ScanMatchMethod matchedBy() {
        return matchedBy;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
