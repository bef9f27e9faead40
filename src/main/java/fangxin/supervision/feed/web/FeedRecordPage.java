package fangxin.supervision.feed.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.feed.FeedPlaceInput;
import fangxin.supervision.feed.FeedRecordService;
import fangxin.supervision.feed.FeedRecordView;
import fangxin.supervision.feed.FeedRunner;
import fangxin.supervision.feed.FeedUndoInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one record of a feed with what it states while it is in force, its match and journal, on which an officer
 * picks the premises or undoes a wrong match.
 */
@Named
@ViewScoped
public class FeedRecordPage implements Serializable {
    @Inject
    FeedRecordService service;

    @Inject
    FeedRunner runner;

    private String id;
    private transient FeedRecordView shown;
    private String place;
    private String reason;

    public void load() {
        shown = service.feedRecord(id);
    }

    /** Picks the place that the record concerns. */
    public String pick() {
        service.pick(id, new FeedPlaceInput(place, reason));
        return done("feed.pick.done");
    }

    /** Undoes a wrong match. */
    public String undo() {
        service.undo(id, new FeedUndoInput(reason));
        return done("feed.undo.done");
    }

    private String done(String key) {
        runner.run(FeedRunner.PATIENCE);
        PageFunctions.addFlashMessage(key);
        return "/work/feed_record.xhtml?faces-redirect=true&id=" + id;
    }

    public FeedRecordView getShown() {
        if (shown == null) {
            shown = service.feedRecord(id);
        }
        return shown;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
