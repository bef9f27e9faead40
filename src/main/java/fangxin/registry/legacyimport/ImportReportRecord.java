package fangxin.registry.legacyimport;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/** Stored report of one import, as JSON, in a row apart from the import, since lists do not need it. */
@Entity
@Table(name = "register_import_report")
class ImportReportRecord {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Lob
    private String content;

    protected ImportReportRecord() {}

    ImportReportRecord(String id, ImportReport report) {
        this.id = id;
        update(report);
    }

    final void update(ImportReport report) {
        content = JsonMapper.write(report);
    }

    ImportReport report() {
        return JsonMapper.read(content, ImportReport.class);
    }
}
