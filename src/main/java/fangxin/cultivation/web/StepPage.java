package fangxin.cultivation.web;

import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Step;
import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.PictureDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the pages on which a step is taken have in common: the case, and pictures that outlive a refusal. */
public abstract class StepPage implements Serializable {
    @Inject
    CultivationDesk cultivation;
    @Inject
    PictureDesk pictureDesk;
    private String reference;
    private CandidacyView view;
    private transient List<Part> uploads;
    private final List<PictureDesk.Picture> pictures = new ArrayList<>();

    abstract Step step();

    public void open() {
        view = cultivation.open(reference, step());
    }

    /** Takes in what was uploaded with this request, so that nothing is lost if the step is refused. */
    List<String> keepUploads() {
        if (uploads != null) {
            uploads.stream().filter(part -> part.getSize() > 0).forEach(part -> pictures.add(keep(part)));
            uploads = null;
        }
        return pictures.stream().map(PictureDesk.Picture::id).toList();
    }

    PictureDesk.Picture keep(Part part) {
        return Uploads.read(part, (name, content) -> pictureDesk.keep(reference, step(), name, content));
    }

    /** Back to the case, with a word on what happened and what comes next. */
    String done(String key, Object... arguments) {
        Look.tell(key, arguments);
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public CandidacyView getView() {
        return view;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }

    public List<PictureDesk.Picture> getPictures() {
        return pictures;
    }
}
