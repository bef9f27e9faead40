package fangxin.naming.signing.web;

import fangxin.naming.signing.TitleReviewDecisionInput;
import fangxin.naming.signing.TitleReviewInput;
import fangxin.naming.signing.TitleReviewService;
import fangxin.naming.signing.TitleReviewView;
import fangxin.naming.title.TitleReviewOutcome;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Pages of the review of a revocation: the holder asks for it, or an officer enters the holder's request, and an
 * officer upholds or overturns the revocation.
 */
@Named
@ViewScoped
public class TitleReviewPage implements Serializable {
    @Inject
    TitleReviewService service;

    private String number;
    private String text;
    private TitleReviewView shown;

    /** Shows the revocation to its holder. */
    public void loadOwn() {
        shown = service.findOwn(number);
    }

    /** Shows the revocation to the officer. */
    public void load() {
        shown = service.view(number);
    }

    public String askForReview() {
        service.askForReview(number, new TitleReviewInput(text));
        PageFunctions.addFlashMessage("naming.done.review.asked");
        return "/my/home.xhtml?faces-redirect=true";
    }

    /** Records the request of a holder that was received by letter or at the counter. */
    public String enter() {
        service.askForReview(number, new TitleReviewInput(text));
        PageFunctions.addFlashMessage("naming.done.review.asked");
        return "/work/title.xhtml?faces-redirect=true&number=" + number;
    }

    public String uphold() {
        return decide(TitleReviewOutcome.UPHELD);
    }

    public String overturn() {
        return decide(TitleReviewOutcome.OVERTURNED);
    }

    /** Leads to the worklist: an officer of the office above does not read the title of a county. */
    private String decide(TitleReviewOutcome outcome) {
        service.decide(number, new TitleReviewDecisionInput(outcome, text));
        PageFunctions.addFlashMessage("naming.done.review." + outcome);
        return "/work/worklist.xhtml?faces-redirect=true";
    }

    public TitleReviewView getShown() {
        return shown;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
