package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.web.EnteredObjectionForm;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which an officer records an objection to a pledge that came by letter, phone or visit. */
@Named
@ViewScoped
public class NewCommitmentObjectionPage implements Serializable {
    @Inject
    CommitmentObjectionService service;

    @Inject
    CommitmentReviewService commitments;

    private String number;
    private CommitmentView commitment;
    private final EnteredObjectionForm form = new EnteredObjectionForm();

    public void load() {
        commitment = commitments.commitment(number);
    }

    public String submit() {
        ObjectionReceipt receipt = service.enter(number, form.read(0));
        PageFunctions.addFlashMessage("naming.done.OBJECT", receipt.receipt());
        return "/work/commitment_objection.xhtml?faces-redirect=true&receipt=" + receipt.receipt();
    }

    public EnteredObjectionForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommitmentView getCommitment() {
        return commitment;
    }
}
