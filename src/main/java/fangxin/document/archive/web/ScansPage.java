package fangxin.document.archive.web;

import fangxin.common.RuleViolation;
import fangxin.document.archive.ScanService;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Page on which an officer uploads several scans of stamped documents, and enters the document number or code of those
 * that were not recognised.
 */
@Named
@ViewScoped
public class ScansPage implements Serializable {
    @Inject
    ScanService service;

    private transient List<Part> files;
    private transient List<ScanService.ScanView> unmatched;
    private final List<ScanService.ScanView> received = new ArrayList<>();
    private String chosen;
    private String document;

    /** Stores each file in its own transaction: a refused file does not undo the others. */
    public void receive() {
        List<Part> parts = files == null
                ? List.of()
                : files.stream().filter(UploadedFiles::isChosen).toList();
        if (parts.isEmpty()) {
            throw RuleViolation.at("file", "archive.scans.none");
        }
        received.clear();
        unmatched = null;
        parts.forEach(part -> received.add(UploadedFiles.read(part, service::receive)));
    }

    public String attach() {
        if (chosen == null) {
            throw RuleViolation.at("chosen", "archive.scans.which.none");
        }
        ScanService.ScanView scan = service.attach(chosen, document);
        PageFunctions.addFlashMessage("archive.done.attached", scan.fileName());
        return "/work/scans.xhtml?faces-redirect=true";
    }

    public List<ScanService.ScanView> getReceived() {
        return received;
    }

    public List<ScanService.ScanView> getUnmatched() {
        if (unmatched == null) {
            unmatched = service.unmatched();
        }
        return unmatched;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
