package fangxin.supervision.particulars.web;

import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.particulars.ParticularsCatalogue;
import fangxin.supervision.particulars.ParticularsKind;
import fangxin.supervision.particulars.ParticularsReportInput;
import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Form bean of a report of a change of particulars (value, day, remark and files), which submits it for the page of the
 * holder and for that of the counter.
 */
public class ParticularsForm implements Serializable {
    private String value;
    private LocalDate changedOn;
    private String remark;
    private transient List<Part> uploads;

    /**
     * Reports the change with its first file and adds the others. A file that is refused after the first one is named
     * on the next page: the form would report the change again.
     */
    ParticularsReportView report(ParticularsService service, String title, String kind) {
        ParticularsReportInput input = new ParticularsReportInput(title, kind, value, changedOn, remark);
        List<Part> chosen = uploads == null
                ? List.of()
                : uploads.stream().filter(UploadedFiles::isChosen).toList();
        if (chosen.isEmpty()) {
            return service.report(input, null, null);
        }
        ParticularsReportView reported =
                UploadedFiles.read(chosen.getFirst(), (name, content) -> service.report(input, name, content));
        try {
            chosen.stream()
                    .skip(1)
                    .forEach(part -> UploadedFiles.read(
                            part, (name, content) -> service.attach(reported.number(), name, content)));
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(violation -> PageFunctions.addFlashMessage(
                            violation.key(), violation.arguments().toArray()));
        }
        PageFunctions.addFlashMessage(
                "supervision.particulars.done.reported", reported.title().signName(), reported.number());
        return reported;
    }

    /** Returns the kind of a code in the terms; null where none was chosen yet, or it was removed. */
    static ParticularsKind kind(ParticularsCatalogue terms, String code) {
        return code == null ? null : terms.find(code).orElse(null);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
