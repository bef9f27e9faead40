package fangxin.supervision.selfreport.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.selfreport.SelfReportDraftInput;
import fangxin.supervision.selfreport.SelfReportInput;
import fangxin.supervision.selfreport.SelfReportService;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Base class of the pages on which a self-report is filled in: by the holder, or by an officer at the counter. */
abstract class AbstractSelfReportPage implements Serializable {
    @Inject
    SelfReportService service;

    private String title;
    private SelfReportView report;
    private Map<String, String> answers = new HashMap<>();
    private String note;
    private transient Part photo;

    abstract SelfReportView read(String number);

    abstract String page();

    public void load() {
        report = read(title);
        answers = new HashMap<>(report.answers());
        note = report.note();
    }

    /** Submits the report; stores the picture first, so that a refused answer does not lose it. */
    public String submit() {
        storePhoto();
        SelfReportView submitted = service.submit(title, new SelfReportInput(answers, note));
        PageFunctions.addFlashMessage(
                "selfreport.submitted", submitted.receipt().number());
        return ownPage();
    }

    public String later() {
        storePhoto();
        Map<String, String> typed = new HashMap<>(answers);
        typed.put("note", note == null ? "" : note);
        typed.values().removeIf(answer -> answer == null);
        service.save(title, new SelfReportDraftInput(typed));
        PageFunctions.addFlashMessage("selfreport.saved");
        return ownPage();
    }

    private void storePhoto() {
        UploadedFiles.store(photo, (name, content) -> service.show(title, name, content));
    }

    private String ownPage() {
        return page() + "?faces-redirect=true&title=" + title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SelfReportView getReport() {
        return report;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
