package fangxin.intake;

import fangxin.platform.Json;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What the check of an import said, line by line; apart from it, since lists do not need it. */
@Entity
@Table(name = "intake_report")
class IntakeReport {
    @Id
    private String id;
    @Lob
    private String content;

    protected IntakeReport() { }

    IntakeReport(String id, Report report) {
        this.id = id;
        say(report);
    }

    final void say(Report report) {
        content = Json.write(report);
    }

    Report report() {
        return Json.read(content, Report.class);
    }
}
