package fangxin.membership.web;

import fangxin.membership.Shortfall;
import fangxin.membership.ShortfallDecisionInput;
import fangxin.membership.ShortfallService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Page on which an office decides on a shortfall, and later confirms that the share is reached again. */
@Named
@ViewScoped
public class ShortfallPage implements Serializable {
    private static final String LIST = "/work/shortfalls.xhtml?faces-redirect=true";

    @Inject
    ShortfallService service;

    private String id;
    private ShortfallService.ShortfallQuestion question;
    private Shortfall.ShortfallOutcome outcome = Shortfall.ShortfallOutcome.RECTIFY;
    private String reason;
    private LocalDate until;

    public void load() {
        question = service.question(id);
    }

    public String decide() {
        service.decide(id, new ShortfallDecisionInput(outcome, reason, until));
        PageFunctions.addFlashMessage("membership.done.decided", question.composite());
        return LIST;
    }

    public String confirm() {
        service.confirm(id);
        PageFunctions.addFlashMessage("membership.done.confirmed", question.composite());
        return LIST;
    }

    public ShortfallService.ShortfallQuestion getQuestion() {
        return question;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Shortfall.ShortfallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Shortfall.ShortfallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
