package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReportedRefusalInput;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.VisitRefusalInput;
import fangxin.commitment.terms.GoodsClass;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Faces bean of the form on the page of a visit by which an officer reports the refused return of a purchase. */
@Named
@ViewScoped
public class VisitRefusalBean implements Serializable {
    @Inject
    ReturnOfficeService service;

    private int purchase;
    private String goodsClass;
    private String text;

    /** Reports the refusal, and leads to the claim that this begins. */
    public String report(String visit) {
        String claim = service.reportRefusal(
                        visit, new VisitRefusalInput(purchase, new ReportedRefusalInput(null, goodsClass, text)))
                .number();
        PageFunctions.addFlashMessage("commitment.done.CONTEST", claim);
        return "/work/return_claim.xhtml?faces-redirect=true&number=" + claim;
    }

    public List<GoodsClass> getGoodsClasses() {
        return service.goodsClasses();
    }

    public int getPurchase() {
        return purchase;
    }

    public void setPurchase(int purchase) {
        this.purchase = purchase;
    }

    public String getGoodsClass() {
        return goodsClass;
    }

    public void setGoodsClass(String goodsClass) {
        this.goodsClass = goodsClass;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
