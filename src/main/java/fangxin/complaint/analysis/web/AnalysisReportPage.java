package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysisReportDetail;
import fangxin.complaint.analysis.AnalysisReportSection;
import fangxin.complaint.analysis.AnalysisReportService;
import fangxin.complaint.analysis.AnalysisReportTakeBackInput;
import fangxin.complaint.analysis.AnalysisReportTextInput;
import fangxin.complaint.analysis.AnalysisReportVersionInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page of one analysis report with its text, figures and files, on which its office edits the text, counts the figures
 * again, releases the report, and takes it back to a draft.
 */
@Named
@ViewScoped
public class AnalysisReportPage implements Serializable {
    /** Section of the text as the form edits it. */
    public static final class EditedSection implements Serializable {
        private String heading;
        private String text;

        EditedSection(AnalysisReportSection section) {
            heading = section.heading();
            text = section.text();
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @Inject
    AnalysisReportService service;

    private String number;
    private AnalysisReportDetail detail;
    private List<EditedSection> sections;
    private boolean revocable;
    private String reason;

    public void load() {
        detail = service.find(number);
        revocable = service.mayTakeBack(number);
        sections = detail.sections().stream().map(EditedSection::new).toList();
    }

    public String save() {
        service.rewrite(
                number,
                new AnalysisReportTextInput(
                        detail.texts().getFirst().version(),
                        sections.stream()
                                .map(each -> new AnalysisReportSection(each.getHeading(), each.getText()))
                                .toList()));
        return done("analysis.report.saved");
    }

    public String recount() {
        service.recount(number, new AnalysisReportVersionInput(detail.version()));
        return done("analysis.report.recounted");
    }

    public String release() {
        service.release(number, new AnalysisReportVersionInput(detail.version()));
        return done("analysis.report.releasedDone");
    }

    public String takeBack() {
        service.takeBack(number, new AnalysisReportTakeBackInput(reason, detail.version()));
        return done("analysis.report.takenBack");
    }

    private String done(String key) {
        PageFunctions.addFlashMessage(key);
        return "/work/analysis_report.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isRevocable() {
        return revocable;
    }

    public AnalysisReportDetail getDetail() {
        return detail;
    }

    public List<EditedSection> getSections() {
        return sections;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
