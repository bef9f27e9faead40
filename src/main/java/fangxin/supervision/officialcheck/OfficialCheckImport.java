package fangxin.supervision.officialcheck;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Stored import of one file of official checks (双随机信息导入): who sent it, its columns, and the numbers of its rows by
 * result; its rows can be taken back. It waits until an officer confirms the columns, and again after its rows were
 * taken back.
 */
@Entity
@Table(name = "official_check_import")
public class OfficialCheckImport {
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

    private int total;
    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant receivedAt;

    private Instant importedAt;

    protected OfficialCheckImport() {}

    OfficialCheckImport(String id, String office, StoredFile file, ActionStamp by) {
        this.id = id;
        this.office = office;
        this.file = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.actor = RecordedActor.of(by.actor());
        this.receivedAt = by.moment().at();
    }

    /** Records what became of the rows. */
    void finish(OfficialCheckCounts counts, ColumnMapping used, Instant now) {
        if (isImported()) {
            throw RuleViolation.conflict("feed.import.done", importedAt);
        }
        total = counts.total();
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        refused = counts.refused();
        mapping = used;
        importedAt = now;
    }

    /** Withdraws the import, which then waits again for its columns to be confirmed. */
    void withdraw() {
        total = 0;
        added = 0;
        changed = 0;
        unchanged = 0;
        refused = 0;
        mapping = null;
        importedAt = null;
    }

    boolean isImported() {
        return importedAt != null;
    }

    /** Returns the day by which days in the future are refused, also when the refused rows are read again. */
    LocalDate receivedOn() {
        return BusinessMoment.dayOf(receivedAt);
    }

    String id() {
        return id;
    }

    String office() {
        return office;
    }

    String file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    /** Returns the mapping of columns with which the file was imported; null before the import. */
    ColumnMapping mapping() {
        return mapping;
    }

    OfficialCheckCounts counts() {
        return new OfficialCheckCounts(total, added, changed, unchanged, refused);
    }

    RecordedActor actor() {
        return actor;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
