package fangxin.procedure.cultivation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.RectificationReportInput;
import fangxin.procedure.cultivation.RectificationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which the merchant reports that a demand for rectification is done, with a note or a picture. */
@Named
@ViewScoped
public class RectificationReportPage implements Serializable {
    @Inject
    CultivationService cultivation;

    @Inject
    RectificationService service;

    private String reference;
    private String rectification;
    private String note;
    private transient Part upload;
    private CasePhotoService.CasePhoto picture;
    private transient List<CultivationView.RectificationView> demands;

    public void load() {
        demands = cultivation.dossier(reference).rectifications().stream()
                .filter(CultivationView.RectificationView::open)
                .toList();
        if (rectification == null && !demands.isEmpty()) {
            rectification = demands.stream()
                    .filter(demand -> demand.report() == null)
                    .findFirst()
                    .orElse(demands.getFirst())
                    .id();
        }
    }

    /** Stores the picture first, so that it is not lost when the report is refused. */
    public String submit() {
        if (UploadedFiles.isChosen(upload)) {
            picture = UploadedFiles.read(upload, (name, content) -> service.store(reference, name, content));
        }
        service.report(
                reference, rectification, new RectificationReportInput(note, picture == null ? null : picture.id()));
        PageFunctions.addFlashMessage("cultivation.done.report");
        return "/my/home.xhtml?faces-redirect=true";
    }

    public List<CultivationView.RectificationView> getDemands() {
        if (demands == null) {
            load();
        }
        return demands;
    }

    public CasePhotoService.CasePhoto getPicture() {
        return picture;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRectification() {
        return rectification;
    }

    public void setRectification(String rectification) {
        this.rectification = rectification;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
