package fangxin.supervision.feed;

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
import java.util.UUID;

/**
 * Stored import of one file of a feed (数据导入), or of rows that were sent one by one: the day up to which it is complete,
 * who sent it, columns, state, defect, and numbers of rows; it can be accepted as complete, and the file erased.
 */
@Entity
@Table(name = "feed_import")
public class FeedImport {
    /** Enum of the states of an import (导入状态). */
    public enum FeedImportState {
        /** The file waits for an officer to confirm its columns. */
        RECEIVED,
        IMPORTED,
        /** The rows of the file are imported, but the file does not count as complete. */
        INCOMPLETE
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 40)
    private String kind;

    @NotNull
    @Length(max = 30)
    private String office;

    @Length(max = 36)
    private String file;

    @Length(max = 200)
    private String fileName;

    @NotNull
    @Length(max = 64)
    private String sha256;

    private LocalDate completeUntil;

    @JsonLength(max = 4000)
    @Convert(converter = ColumnMapping.ColumnMappingConverter.class)
    private ColumnMapping mapping;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FeedImportState state;

    @Enumerated(EnumType.STRING)
    private FeedDefect defect;

    private int total;
    private int added;
    private int changed;
    private int unchanged;
    private int refused;
    private int ended;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant receivedAt;

    private Instant importedAt;

    protected FeedImport() {}

    /** @param completeUntil the day that the file states, or null for an addition */
    FeedImport(String id, String kind, String office, StoredFile file, LocalDate completeUntil, Actor by, Instant now) {
        this(id, kind, office, file.sha256(), completeUntil, by, now);
        this.file = file.id();
        this.fileName = file.name();
    }

    /** Rows that were sent one by one. */
    FeedImport(String id, String kind, String office, String sha256, LocalDate completeUntil, Actor by, Instant now) {
        this.id = id;
        this.kind = kind;
        this.office = office;
        this.sha256 = sha256;
        this.completeUntil = completeUntil;
        this.state = FeedImportState.RECEIVED;
        this.actor = RecordedActor.of(by);
        this.receivedAt = now;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /**
     * Moves the import to the office into which its own was merged; a finished import stays with the office that made
     * it.
     */
    void transfer(String into) {
        if (state == FeedImportState.RECEIVED) {
            office = into;
        }
    }

    /** Erases the reference to the file, since its retention is over; the counts of its rows are not erased. */
    void eraseFile() {
        file = null;
    }

    /** Records what became of the rows. */
    void finish(FeedCounts counts, FeedDefect found, ColumnMapping used, Instant now) {
        if (state != FeedImportState.RECEIVED) {
            throw RuleViolation.conflict("feed.import.done", importedAt);
        }
        state = found == null ? FeedImportState.IMPORTED : FeedImportState.INCOMPLETE;
        defect = found;
        mapping = used;
        total = counts.total();
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        refused = counts.refused();
        ended = counts.ended();
        importedAt = now;
    }

    /** Marks the file as complete, after an officer has compared it with its source. */
    void accept(int more) {
        if (state != FeedImportState.INCOMPLETE || !defect.isAcceptable()) {
            throw RuleViolation.conflict("feed.import.notTruncated");
        }
        state = FeedImportState.IMPORTED;
        defect = null;
        ended = more;
    }

    /** Returns the day by which days in the future are refused, also when the refused rows are read again. */
    LocalDate receivedOn() {
        return BusinessMoment.dayOf(receivedAt);
    }

    boolean isComplete() {
        return completeUntil != null;
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String office() {
        return office;
    }

    /** Returns the id of the stored file; null for rows that were sent one by one. */
    String file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    LocalDate completeUntil() {
        return completeUntil;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    FeedImportState state() {
        return state;
    }

    FeedDefect defect() {
        return defect;
    }

    FeedCounts counts() {
        return new FeedCounts(total, added, changed, unchanged, refused, ended);
    }

    RecordedActor actor() {
        return actor;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
