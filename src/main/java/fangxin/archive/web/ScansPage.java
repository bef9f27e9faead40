package fangxin.archive.web;

import fangxin.RuleViolation;
import fangxin.archive.ScanDesk;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Several scans at once: each finds its paper, or is asked for. */
@Named
@ViewScoped
public class ScansPage implements Serializable {
    @Inject
    ScanDesk desk;
    private transient List<Part> files;
    private transient List<ScanDesk.View> waiting;
    private final List<ScanDesk.View> received = new ArrayList<>();
    private String chosen;
    private String paper;

    /** Each file is a scan of its own: what is wrong with one does not take the others back. */
    public void receive() {
        List<Part> parts = files == null ? List.of() : files.stream().filter(Uploads::chosen).toList();
        if (parts.isEmpty()) {
            throw RuleViolation.at("file", "archive.scans.none");
        }
        received.clear();
        waiting = null;
        parts.forEach(part -> received.add(Uploads.read(part, desk::receive)));
    }

    public String attach() {
        ScanDesk.View scan = desk.attach(chosen, paper);
        Look.tell("archive.done.attached", scan.fileName());
        return "/work/scans.xhtml?faces-redirect=true";
    }

    public List<ScanDesk.View> getReceived() {
        return received;
    }

    public List<ScanDesk.View> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
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

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
