package fangxin.naming.objection.web;

import fangxin.common.NotFound;
import fangxin.naming.objection.ObjectionAnswerInput;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.objection.ObjectorAccessInput;
import fangxin.naming.objection.ObjectorIdentity;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which the deciding office reads one objection with its scans, found by its receipt or its candidacy,
 * dismisses or sustains it, and reveals the objector's identity for a reason, which is logged.
 */
@Named
@ViewScoped
public class ObjectionPage implements Serializable {
    @Inject
    ObjectionService service;

    private String receipt;
    private String reference;
    private ObjectionView objection;
    private List<ObjectionView> others = List.of();
    private List<ObjectionService.ObjectionLetter> scans;
    private String answer;
    private String reason;
    private transient ObjectorIdentity identity;

    public void load() {
        if (receipt == null) {
            others = service.openObjections(reference);
            receipt = others.stream()
                    .findFirst()
                    .map(ObjectionView::receipt)
                    .orElseThrow(() -> new NotFound(String.valueOf(reference)));
        }
        objection = service.objection(receipt);
        scans = service.scans(receipt);
    }

    public String dismiss() {
        service.dismiss(receipt, new ObjectionAnswerInput(answer));
        PageFunctions.addFlashMessage("naming.done.DISMISS");
        return back();
    }

    public String sustain() {
        service.sustain(receipt, new ObjectionAnswerInput(answer));
        PageFunctions.addFlashMessage("naming.done.SUSTAIN");
        return back();
    }

    public void reveal() {
        identity = service.revealObjector(receipt, new ObjectorAccessInput(reason));
        objection = service.objection(receipt);
    }

    private String back() {
        return "/work/case.xhtml?faces-redirect=true&reference="
                + objection.subject().reference();
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ObjectionView getObjection() {
        return objection;
    }

    /** Returns the number of other open objections to the same candidacy. */
    public int getMore() {
        return Math.max(0, others.size() - 1);
    }

    public List<ObjectionService.ObjectionLetter> getScans() {
        return scans;
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
