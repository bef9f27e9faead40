package fangxin.cultivation.web;

import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.Dossier;
import fangxin.cultivation.PictureDesk;
import fangxin.cultivation.RectificationDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Where the merchant reports what it has put right after a visit. */
@Named
@ViewScoped
public class ReportPage implements Serializable {
    @Inject
    CultivationDesk cultivation;
    @Inject
    RectificationDesk desk;
    private String reference;
    private String rectification;
    private String note;
    private transient Part upload;
    private PictureDesk.Picture picture;
    private transient List<Dossier.Demanded> demands;

    public void open() {
        demands = cultivation.dossier(reference).rectifications().stream().filter(Dossier.Demanded::open).toList();
        if (rectification == null && !demands.isEmpty()) {
            rectification = demands.stream().filter(demand -> demand.report() == null).findFirst()
                    .orElse(demands.getFirst()).id();
        }
    }

    /** The picture is kept first, so that it is not lost when the report is refused. */
    public String submit() {
        if (Uploads.chosen(upload)) {
            picture = Uploads.read(upload, (name, content) -> desk.keep(reference, name, content));
        }
        desk.report(reference, rectification, note, picture == null ? null : picture.id());
        Look.tell("cultivation.done.report");
        return "/my/home.xhtml?faces-redirect=true";
    }

    public List<Dossier.Demanded> getDemands() {
        if (demands == null) {
            open();
        }
        return demands;
    }

    public PictureDesk.Picture getPicture() {
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
