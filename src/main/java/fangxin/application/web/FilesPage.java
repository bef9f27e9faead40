package fangxin.application.web;

import fangxin.RuleViolation;
import fangxin.application.Attachment;
import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import fangxin.application.DraftDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
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

/** Photos and licences, one kind after the other. */
@Named
@ViewScoped
public class FilesPage extends DraftPage {
    @Inject
    DraftDesk drafts;
    @Inject
    DossierDesk dossiers;
    private transient List<Dossier.FileKind> kinds;
    private transient Map<String, Part> parts = new HashMap<>();

    @Override
    public void open() {
        super.open();
        kinds = form.files(getReference());
    }

    public String upload(String kind) {
        Part part = getParts().get(kind);
        if (!Uploads.chosen(part)) {
            throw RuleViolation.at(kind, "evidence.empty");
        }
        Attachment stored = Uploads.read(part,
                (name, content) -> drafts.addEvidence(getReference(), kind, name, content));
        Look.tell("application.files.stored", stored.name());
        return to("files");
    }

    public String remove(Attachment file) {
        drafts.removeEvidence(getReference(), file.file());
        Look.tell("application.files.removed", file.name());
        return to("files");
    }

    /** Sends the receipt of a file as a text. */
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

    public String next() {
        return after("files");
    }

    public List<Dossier.FileKind> getKinds() {
        if (kinds == null) {
            kinds = form.files(getReference());
        }
        return kinds;
    }

    public Map<String, Part> getParts() {
        if (parts == null) {
            parts = new HashMap<>();
        }
        return parts;
    }
}
