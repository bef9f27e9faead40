package fangxin.complaint.warning.web;

import fangxin.complaint.warning.ConsumerWarningService;
import fangxin.complaint.warning.WarningPublicationInput;
import fangxin.complaint.warning.WarningReasonInput;
import fangxin.complaint.warning.WarningStep;
import fangxin.complaint.warning.WarningVersionInput;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.platform.config.WithdrawalWindow;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one consumer warning for its office: as the public will read it, with its journal, and the steps to propose,
 * send back, publish, take back, discard and withdraw it.
 */
@Named
@ViewScoped
public class ConsumerWarningPage implements Serializable {
    @Inject
    ConsumerWarningService service;

    private String number;
    private String reason;
    private String withdrawalReason;
    private String discardReason;
    private boolean namesChecked;

    private WarningDetails details;

    public void load() {
        details = service.warning(number);
    }

    public String propose() {
        service.propose(number, new WarningVersionInput(details.version()));
        return done("PROPOSE");
    }

    public String sendBack() {
        service.sendBack(number, new WarningReasonInput(reason, details.version()));
        return done("SEND_BACK");
    }

    public String publish() {
        service.publish(number, new WarningPublicationInput(details.version(), namesChecked));
        return done("PUBLISH");
    }

    /** Returns the words that read like names of persons, in one line; null where there are none. */
    public String getLikelyNames() {
        return details.likelyNames().isEmpty()
                ? null
                : String.join(PageFunctions.message("platform.comma"), details.likelyNames());
    }

    /** Withdraws the scheduled publication. */
    public String withdraw() {
        service.takeBack(number);
        return done("TAKE_BACK");
    }

    public String discard() {
        service.discard(number, new WarningReasonInput(discardReason, details.version()));
        return done("DISCARD");
    }

    public String withdrawPublished() {
        service.withdraw(number, new WarningReasonInput(withdrawalReason, details.version()));
        return done("WITHDRAW");
    }

    private String done(String step) {
        PageFunctions.addFlashMessage(
                "warning.done." + step, details.warning().content().title(), WithdrawalWindow.minutes());
        return "/work/consumer_warning.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String step) {
        return details.steps().contains(WarningStep.valueOf(step));
    }

    public WarningDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isNamesChecked() {
        return namesChecked;
    }

    public void setNamesChecked(boolean namesChecked) {
        this.namesChecked = namesChecked;
    }

    public String getDiscardReason() {
        return discardReason;
    }

    public void setDiscardReason(String discardReason) {
        this.discardReason = discardReason;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
