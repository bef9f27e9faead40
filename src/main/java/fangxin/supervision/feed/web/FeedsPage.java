package fangxin.supervision.feed.web;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.feed.FeedImport;
import fangxin.supervision.feed.FeedImportService;
import fangxin.supervision.feed.FeedImportView;
import fangxin.supervision.feed.FeedKind;
import fangxin.supervision.feed.FeedKindService;
import fangxin.supervision.feed.FeedStateView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the state of each feed, on which an officer uploads a file of one kind, with the day up to which it is
 * complete.
 */
@Named
@RequestScoped
public class FeedsPage {
    @Inject
    FeedImportService service;

    @Inject
    FeedKindService kinds;

    @Inject
    CurrentUser currentUser;

    private List<FeedStateView> states;
    private List<FeedKind> known;
    private String kind;
    private LocalDate completeUntil;
    private Part file;

    /** Stores the uploaded file and shows its columns, or states that it was imported before. */
    public String upload() {
        if (!UploadedFiles.isChosen(file)) {
            throw RuleViolation.at("file", "feed.file.none");
        }
        FeedImportView received = service.find(
                UploadedFiles.read(file, (name, content) -> service.receive(kind, completeUntil, name, content)));
        if (received.state() != FeedImport.FeedImportState.RECEIVED) {
            PageFunctions.addFlashMessage(
                    "feed.import.known", received.by(), PageFunctions.dateTime(received.receivedAt()));
        }
        return "/work/feed_import.xhtml?faces-redirect=true&id=" + received.id();
    }

    public List<FeedStateView> getStates() {
        if (states == null) {
            states = service.states();
        }
        return states;
    }

    public List<FeedKind> getKinds() {
        if (known == null) {
            known = kinds.kinds().kinds();
        }
        return known;
    }

    /** Returns whether the reader imports files. */
    public boolean isSender() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getCompleteUntil() {
        return completeUntil;
    }

    public void setCompleteUntil(LocalDate completeUntil) {
        this.completeUntil = completeUntil;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
