package fangxin.complaint.station;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
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
 * Stored import of a register of stations and ODR firms (服务站名册导入): office, file, number of entries, who imported it and
 * who decided; its entries are not public until a second officer confirms it as a whole.
 */
@Entity
@Table(name = "station_import")
public class StationImport {
    /** Enum of what became of an import (导入复核结果). */
    public enum StationImportState {
        PROPOSED,
        CONFIRMED,
        REFUSED
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 200)
    private String fileName;

    private int entries;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationImportState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant importedAt;

    @Length(max = 100)
    private String decidedBy;

    private Instant decidedAt;

    protected StationImport() {}

    /** @param entries number of its new entries */
    StationImport(String office, String fileName, int entries, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.office = office;
        this.fileName = fileName;
        this.entries = entries;
        this.state = StationImportState.PROPOSED;
        this.actor = RecordedActor.of(by.actor());
        this.importedAt = by.moment().at();
    }

    /** Records the decision of the second officer. */
    void decide(boolean confirmed, ActionStamp by) {
        state = confirmed ? StationImportState.CONFIRMED : StationImportState.REFUSED;
        decidedBy = by.actor().name();
        decidedAt = by.moment().at();
    }

    boolean isOpen() {
        return state == StationImportState.PROPOSED;
    }

    String id() {
        return id;
    }

    String office() {
        return office;
    }

    String fileName() {
        return fileName;
    }

    int entries() {
        return entries;
    }

    StationImportState state() {
        return state;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant importedAt() {
        return importedAt;
    }

    /** Returns the name of the officer who decided on the import; null before the decision. */
    String decidedBy() {
        return decidedBy;
    }
}
