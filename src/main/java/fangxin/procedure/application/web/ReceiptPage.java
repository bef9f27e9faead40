package fangxin.procedure.application.web;

import fangxin.organization.calendar.web.WorkingDays;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.ProgressService;
import fangxin.procedure.application.ReviewRequestInput;
import fangxin.procedure.application.WithdrawalInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page that confirms a submission to the merchant and shows its progress; on it the merchant withdraws, or asks for
 * a review of a refusal.
 */
@Named
@ViewScoped
public class ReceiptPage implements Serializable {
    @Inject
    ApplicationService service;

    @Inject
    ApplicationFormService form;

    @Inject
    ProgressService progress;

    @Inject
    WorkingDays workingDays;

    private String reference;
    private String reason;
    private transient ApplicationViews.CandidacyProgress own;
    private transient ApplicationViews.ApplicationOverview overview;

    public void load() {
        own = progress.find(reference);
        overview = form.overview(reference);
    }

    public String withdraw() {
        service.withdraw(reference, new WithdrawalInput(reason));
        PageFunctions.addFlashMessage("application.withdraw.done", reference);
        return "/my/home.xhtml?faces-redirect=true";
    }

    public String askReview() {
        service.askReview(reference, new ReviewRequestInput(reason));
        PageFunctions.addFlashMessage("application.review.done");
        return "/my/home.xhtml?faces-redirect=true";
    }

    /** Returns the next step, with its agency and due day. */
    public String getNext() {
        ApplicationViews.CandidacyProgress now = getOwn();
        return PageFunctions.message(
                "application.receipt.next.text",
                PageFunctions.in(now.agencyInCharge().name()),
                workingDays.stated(now.deadline().dueOn()),
                now.agencyInCharge().phone());
    }

    public ApplicationViews.CandidacyProgress getOwn() {
        if (own == null) {
            load();
        }
        return own;
    }

    public ApplicationViews.ApplicationOverview getOverview() {
        if (overview == null) {
            load();
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
