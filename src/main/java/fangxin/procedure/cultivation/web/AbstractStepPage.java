package fangxin.procedure.cultivation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.i18n.Messages;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.CultivationService;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Base class of the pages on which a step is taken: loads the case, finds what was entered before a recall, keeps
 * uploaded pictures when the step is refused, and returns to the case.
 */
public abstract class AbstractStepPage implements Serializable {
    @Inject
    CultivationService cultivation;

    @Inject
    CasePhotoService pictureService;

    private String reference;
    private CandidacyView view;
    private transient List<Part> uploads;
    private final List<CasePhotoService.CasePhoto> pictures = new ArrayList<>();

    abstract Step step();

    public void load() {
        view = cultivation.open(reference, step());
    }

    /** Stores the pictures uploaded with this request, so that they are not lost if the step is refused. */
    List<String> storeUploads() {
        if (uploads != null) {
            uploads.stream().filter(part -> part.getSize() > 0).forEach(part -> pictures.add(store(part)));
            uploads = null;
        }
        return pictures.stream().map(CasePhotoService.CasePhoto::id).toList();
    }

    CasePhotoService.CasePhoto store(Part part) {
        return UploadedFiles.read(part, (name, content) -> pictureService.store(reference, step(), name, content));
    }

    /** Returns the journal entry of the recalled step that the page enters again; empty otherwise. */
    Optional<CandidacyView.JournalEntryView> recalled() {
        return view.recalled(step());
    }

    /** Adds the pictures of the recalled step, which were uploaded for it. */
    void addPictures(List<String> files) {
        String name =
                Messages.message(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "cultivation.photo");
        files.forEach(file -> pictures.add(new CasePhotoService.CasePhoto(file, name, null, 0, null)));
    }

    /** Returns to the case page, with a message on the step and the next one. */
    String done(String key, Object... arguments) {
        PageFunctions.addFlashMessage(key, arguments);
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

    public List<CasePhotoService.CasePhoto> getPictures() {
        return pictures;
    }
}
