package fangxin.commitment.returns.web;

import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.HolderReturnService.RefusalChoice;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnStep;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page on which a signed-in merchant reads a claim of return and answers it. */
@Named
@ViewScoped
public class MyReturnClaimPage implements Serializable {
    @Inject
    HolderReturnService service;

    private String number;
    private ReturnClaimView claim;
    private List<RefusalChoice> reasons;
    private final ReturnAnswerForm form = new ReturnAnswerForm();

    public void load() {
        claim = service.ownClaim(number);
        reasons = service.ownReasons(number);
        form.setAmount(claim.purchase().price());
    }

    public String answer(String step) {
        service.answerOwn(number, form.input(ReturnStep.valueOf(step)));
        PageFunctions.addFlashMessage("commitment.done." + step, number);
        return "/my/return_claim.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String step) {
        return claim.opens(ReturnStep.valueOf(step));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ReturnClaimView getClaim() {
        return claim;
    }

    public List<RefusalChoice> getReasons() {
        return reasons;
    }

    /** Returns the exclusions of the pledge that a refusal can name; empty for a purchase on the premises. */
    public List<ReturnExclusion> getExclusions() {
        return ReturnAnswerForm.exclusions(claim, getReasons());
    }

    public ReturnAnswerForm getForm() {
        return form;
    }
}
