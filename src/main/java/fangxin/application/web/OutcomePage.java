package fangxin.application.web;

import fangxin.application.ApplicationDesk;
import fangxin.application.Dossier;
import fangxin.application.FormDesk;
import fangxin.application.ProgressDesk;
import fangxin.calendar.web.WorkingDays;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The receipt, and the merchant's steps after it: withdrawing, and asking for a review. */
@Named
@ViewScoped
public class OutcomePage implements Serializable {
    @Inject
    ApplicationDesk desk;
    @Inject
    FormDesk form;
    @Inject
    ProgressDesk progress;
    @Inject
    WorkingDays workingDays;
    private String reference;
    private String reason;
    private transient Dossier.Own own;
    private transient Dossier.Overview overview;

    public void open() {
        own = progress.one(reference);
        overview = form.overview(reference);
    }

    public String withdraw() {
        desk.withdraw(reference, reason);
        Look.tell("application.withdraw.done", reference);
        return "/my/home.xhtml?faces-redirect=true";
    }

    public String askReview() {
        desk.askReview(reference, reason);
        Look.tell("application.review.done");
        return "/my/home.xhtml?faces-redirect=true";
    }

    /** Who does what next, and until when. */
    public String getNext() {
        Dossier.Own now = getOwn();
        return Look.say("application.receipt.next.text", Look.in(now.holder().name()), workingDays.stated(now.dueOn()),
                now.holder().phone());
    }

    public Dossier.Own getOwn() {
        if (own == null) {
            open();
        }
        return own;
    }

    public Dossier.Overview getOverview() {
        if (overview == null) {
            open();
        }
        return overview;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
