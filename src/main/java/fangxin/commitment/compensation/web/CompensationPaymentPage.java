package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationDecisionInput;
import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationRecoveryInput;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationStep;
import fangxin.commitment.compensation.CompensationWriteOffInput;
import fangxin.commitment.returns.ReturnOfficeService;
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
 * Page of one payment of advance compensation, with what it was paid for, its recovery and journal: the second officer
 * confirms, refuses or writes off there, and officers of the office record recoveries.
 */
@Named
@ViewScoped
public class CompensationPaymentPage implements Serializable {
    @Inject
    CompensationService service;

    @Inject
    ReturnOfficeService claims;

    private String number;
    private String refusal;
    private BigDecimal amount;
    private LocalDate receivedOn;
    private transient Part upload;
    private String reason;

    private CompensationPaymentDetails details;
    private boolean claimReadable;

    public void load() {
        details = service.payment(number);
        String claim = details.payment().dispute().claim();
        claimReadable = claim != null && claims.mayRead(claim);
    }

    /** Returns whether the reader may open the claim of return that the payment settles. */
    public boolean isClaimReadable() {
        return claimReadable;
    }

    public String confirm() {
        service.decide(number, new CompensationDecisionInput(details.payment().version(), true, null));
        return done("CONFIRM");
    }

    public String refuse() {
        service.decide(number, new CompensationDecisionInput(details.payment().version(), false, refusal));
        return done("REFUSE");
    }

    public String recover() {
        CompensationRecoveryInput input = new CompensationRecoveryInput(amount, receivedOn);
        if (UploadedFiles.store(upload, (name, content) -> service.recover(number, input, name, content))
                .isEmpty()) {
            service.recover(number, input, null, null);
        }
        return done("RECOVER_PART");
    }

    public String writeOff() {
        service.writeOff(number, new CompensationWriteOffInput(details.payment().version(), reason));
        return done("WRITE_OFF");
    }

    private String done(String step) {
        PageFunctions.addFlashMessage("compensation.done." + step, number);
        return "/work/compensation_payment.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return details.opens(CompensationStep.valueOf(step));
    }

    public CompensationPaymentDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
