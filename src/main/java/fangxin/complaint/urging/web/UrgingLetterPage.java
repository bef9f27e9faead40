package fangxin.complaint.urging.web;

import fangxin.complaint.urging.UrgingReplyInput;
import fangxin.complaint.urging.UrgingService;
import fangxin.complaint.urging.UrgingVersionInput;
import fangxin.complaint.urging.UrgingView.UrgingDetail;
import fangxin.complaint.urging.UrgingWithdrawalInput;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of one urging letter with its cases, on which the handling agency confirms the receipt and answers, and the
 * sender withdraws it.
 */
@Named
@ViewScoped
public class UrgingLetterPage implements Serializable {
    @Inject
    UrgingService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private UrgingDetail detail;
    private String reply;
    private String reason;

    public void load() {
        detail = service.letter(number);
    }

    public String confirm() {
        service.confirm(number, new UrgingVersionInput(detail.version()));
        return done("confirm");
    }

    public String answer() {
        service.answer(number, new UrgingReplyInput(reply, detail.version()));
        return done("reply");
    }

    public String withdraw() {
        service.withdraw(number, new UrgingWithdrawalInput(reason, detail.version()));
        return done("withdraw");
    }

    private String done(String act) {
        PageFunctions.addFlashMessage("urging.done." + act);
        return "/work/urging_letter.xhtml?faces-redirect=true&number=" + number;
    }

    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(detail.letter().dueOn());
    }

    public UrgingDetail getDetail() {
        return detail;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
