package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Attachment;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which the applicant uploads and removes photos and licences by type of evidence, and downloads the receipt of
 * a file.
 */
@Named
@ViewScoped
public class FilesPage extends AbstractApplicationPage {
    @Inject
    ApplicationDraftService drafts;

    @Inject
    ApplicationViewService dossiers;

    private transient List<ApplicationViews.EvidenceFiles> files;
    private transient Map<String, Part> parts = new HashMap<>();

    @Override
    public void load() {
        super.load();
        files = form.files(getReference());
    }

    public String upload(String type) {
        Part part = getParts().get(type);
        if (!UploadedFiles.isChosen(part)) {
            throw RuleViolation.at(type, "storage.empty");
        }
        Attachment stored =
                UploadedFiles.read(part, (name, content) -> drafts.addEvidence(getReference(), type, name, content));
        PageFunctions.addFlashMessage("application.files.stored", stored.name());
        return to("files");
    }

    public String remove(Attachment file) {
        drafts.removeEvidence(getReference(), file.file());
        PageFunctions.addFlashMessage("application.files.removed", file.name());
        return to("files");
    }

    /** Downloads the receipt of a file as text. */
    public void receipt(Attachment file) throws IOException {
        byte[] text = ReceiptText.of(getReference(), dossiers.receipt(getReference(), file.file()))
                .getBytes(StandardCharsets.UTF_8);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/plain;charset=UTF-8");
        external.setResponseContentLength(text.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"receipt-" + file.file() + ".txt\"");
        external.setResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputStream().write(text);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Returns the address of the page after the files. */
    public String getNext() {
        return "/my/submit?reference=" + getReference();
    }

    public List<ApplicationViews.EvidenceFiles> getFiles() {
        if (files == null) {
            files = form.files(getReference());
        }
        return files;
    }

    public Map<String, Part> getParts() {
        if (parts == null) {
            parts = new HashMap<>();
        }
        return parts;
    }
}
