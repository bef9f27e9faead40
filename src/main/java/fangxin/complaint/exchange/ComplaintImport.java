package fangxin.complaint.exchange;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
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
import java.time.LocalDate;

/**
 * Stored import of one file of a platform (投诉举报数据导入): the day that it covers, its sender, the columns that an officer
 * confirmed, its completeness, and the numbers of its rows by result; the file can be erased. It waits until an officer
 * confirms the columns.
 */
@Entity
@Table(name = "complaint_import")
public class ComplaintImport {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintPlatform platform;

    @NotNull
    private LocalDate coveredOn;

    private Integer statedRows;

    @Length(max = 36)
    private String file;

    @NotNull
    @Length(max = 200)
    private String fileName;

    @NotNull
    @Length(max = 64)
    private String sha256;

    @JsonLength(max = 4000)
    @Convert(converter = ColumnMapping.ColumnMappingConverter.class)
    private ColumnMapping mapping;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ImportCompleteness completeness;

    private int total;
    private int added;
    private int changed;
    private int unchanged;
    private int refused;
    private int reports;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant receivedAt;

    private Instant importedAt;

    protected ComplaintImport() {}

    ComplaintImport(
            String id, String office, ComplaintFileInput input, StoredFile file, Actor actor, BusinessMoment now) {
        this.id = id;
        this.office = office;
        this.platform = input.platform();
        this.coveredOn = input.day();
        this.statedRows = input.rows();
        this.file = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.completeness = ImportCompleteness.WAITING;
        this.actor = RecordedActor.of(actor);
        this.receivedAt = now.at();
    }

    /** Records the numbers of imported and refused rows, and the completeness of the day. */
    void finish(ComplaintImportCounts counts, ColumnMapping used, Instant now) {
        if (isImported()) {
            throw RuleViolation.conflict("feed.import.done", importedAt);
        }
        total = counts.total();
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        refused = counts.refused();
        reports = counts.reports();
        mapping = used;
        importedAt = now;
        completeness = completeness(statedRows, total, refused);
    }

    /** Returns the completeness of a file from its stated and actual numbers of rows and its number of refused rows. */
    static ImportCompleteness completeness(Integer stated, int total, int refused) {
        if (stated == null) {
            return ImportCompleteness.NOT_STATED;
        }
        if (total != stated) {
            return ImportCompleteness.TRUNCATED;
        }
        return refused > 0 ? ImportCompleteness.ROWS_REFUSED : ImportCompleteness.COMPLETE;
    }

    /** Removes the reference to the file after its retention period. */
    void eraseFile() {
        file = null;
    }

    boolean isImported() {
        return importedAt != null;
    }

    String id() {
        return id;
    }

    String office() {
        return office;
    }

    ComplaintPlatform platform() {
        return platform;
    }

    LocalDate coveredOn() {
        return coveredOn;
    }

    /** Returns the number of rows that the sender stated, or null. */
    Integer statedRows() {
        return statedRows;
    }

    /** Returns the id of the file; null once its retention is over. */
    String file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    /** Returns the columns of the import; null before it. */
    ColumnMapping mapping() {
        return mapping;
    }

    ImportCompleteness completeness() {
        return completeness;
    }

    ComplaintImportCounts counts() {
        return new ComplaintImportCounts(total, added, changed, unchanged, refused, reports);
    }

    RecordedActor actor() {
        return actor;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
