package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.objection.CommitmentObjectionView;
import fangxin.naming.objection.ObjectionAnswerInput;
import fangxin.naming.objection.ObjectorAccessInput;
import fangxin.naming.objection.ObjectorIdentity;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one objection to a pledge, on which an officer dismisses or sustains it, or reads the objector's identity
 * after stating a reason, which is logged.
 */
@Named
@ViewScoped
public class CommitmentObjectionPage implements Serializable {
    @Inject
    CommitmentObjectionService service;

    @Inject
    transient CurrentUser currentUser;

    private String receipt;
    private CommitmentObjectionView objection;
    private String answer;
    private String reason;
    private transient ObjectorIdentity identity;

    public void load() {
        objection = service.objection(receipt);
    }

    public String dismiss() {
        return done("pledge.done.DISMISS_OBJECTION", service.dismiss(receipt, new ObjectionAnswerInput(answer)));
    }

    public String sustain() {
        return done("pledge.done.SUSTAIN_OBJECTION", service.sustain(receipt, new ObjectionAnswerInput(answer)));
    }

    private static String done(String key, CommitmentObjectionView decided) {
        PageFunctions.addFlashMessage(key, decided.pledge().signName());
        return "/work/commitment.xhtml?faces-redirect=true&number="
                + decided.pledge().number();
    }

    public void reveal() {
        identity = service.revealObjector(receipt, new ObjectorAccessInput(reason));
        objection = service.objection(receipt);
    }

    /** Returns whether the reader decides on objections. */
    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public CommitmentObjectionView getObjection() {
        return objection;
    }

    public ObjectorIdentity getIdentity() {
        return identity;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
