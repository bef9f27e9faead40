package fangxin.naming.web;

import fangxin.Unknown;
import fangxin.naming.ObjectionDesk;
import fangxin.naming.ObjectionView;
import fangxin.naming.Objector;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One objection before the office that decides it. Reached by its receipt, or by the candidacy that it concerns. */
@Named
@ViewScoped
public class ObjectionPage implements Serializable {
    @Inject
    ObjectionDesk desk;
    private String receipt;
    private String reference;
    private ObjectionView objection;
    private List<ObjectionView> others = List.of();
    private List<ObjectionDesk.Scan> scans;
    private String answer;
    private String reason;
    private transient Objector.Identity identity;

    public void open() {
        if (receipt == null) {
            others = desk.openObjections(reference);
            receipt = others.stream().findFirst().map(ObjectionView::receipt)
                    .orElseThrow(() -> new Unknown(String.valueOf(reference)));
        }
        objection = desk.objection(receipt);
        scans = desk.scans(receipt);
    }

    public String dismiss() {
        desk.dismiss(receipt, answer);
        Look.tell("naming.done.DISMISS");
        return back();
    }

    public String sustain() {
        desk.sustain(receipt, answer);
        Look.tell("naming.done.SUSTAIN");
        return back();
    }

    public void reveal() {
        identity = desk.revealObjector(receipt, reason);
        objection = desk.objection(receipt);
    }

    private String back() {
        return "/work/case.xhtml?faces-redirect=true&reference=" + objection.reference();
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

    /** How many objections to the same candidacy wait besides this one. */
    public int getMore() {
        return Math.max(0, others.size() - 1);
    }

    public List<ObjectionDesk.Scan> getScans() {
        return scans;
    }

    public Objector.Identity getIdentity() {
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
