package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationPaymentInput;
import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationSchemeView;
import fangxin.commitment.compensation.CompensationService;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Page on which an officer records a payment of advance compensation, for a claim of return or another dispute, with
 * its evidence.
 */
@Named
@ViewScoped
public class NewCompensationPaymentPage implements Serializable {
    @Inject
    CompensationService service;

    private String scheme;
    private String claim;
    private String title;
    private String description;
    private LocalDate purchasedOn;
    private LocalDate demandedOn;
    private BigDecimal amount;
    private LocalDate paidOn;
    private transient Part upload;

    private CompensationSchemeView shown;

    public void load() {
        shown = service.scheme(scheme).scheme();
    }

    public String record() {
        CompensationPaymentInput input =
                new CompensationPaymentInput(claim, title, description, purchasedOn, demandedOn, amount, paidOn);
        CompensationPaymentDetails recorded = UploadedFiles.store(
                        upload, (name, content) -> service.record(scheme, input, name, content))
                .orElseGet(() -> service.record(scheme, input, null, null));
        PageFunctions.addFlashMessage(
                "compensation.done.RECORD", recorded.payment().number());
        return "/work/compensation_payment.xhtml?faces-redirect=true&number="
                + recorded.payment().number();
    }

    public CompensationSchemeView getShown() {
        return shown;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getPurchasedOn() {
        return purchasedOn;
    }

    public void setPurchasedOn(LocalDate purchasedOn) {
        this.purchasedOn = purchasedOn;
    }

    public LocalDate getDemandedOn() {
        return demandedOn;
    }

    public void setDemandedOn(LocalDate demandedOn) {
        this.demandedOn = demandedOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
