package fangxin.supervision.reentry.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.reentry.ReentryBanService;
import fangxin.supervision.reentry.ReentryBanView;
import fangxin.supervision.reentry.ReentryDecisionInput;
import fangxin.supervision.reentry.ReentryOutcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one ban on re-entry with the revoked title beside the application, on which an officer decides on a proposed
 * ban.
 */
@Named
@ViewScoped
public class ReentryBanPage implements Serializable {
    @Inject
    ReentryBanService service;

    private String id;
    private ReentryBanView ban;
    private ReentryOutcome outcome;
    private String reason;

    public void load() {
        ban = service.ban(id);
    }

    public String decide() {
        ban = service.decide(id, new ReentryDecisionInput(ban.version(), outcome, reason));
        PageFunctions.addFlashMessage("supervision.done.ban." + ban.state(), ban.holderName());
        return "/work/reentry_bans.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ReentryBanView getBan() {
        return ban;
    }

    public ReentryOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReentryOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
