package fangxin.complaint.handling.web;

import fangxin.complaint.handling.AgreementForm;
import fangxin.complaint.handling.ComplaintCaseDetail;
import fangxin.complaint.handling.ComplaintCaseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that prints the paper of a mediation on the spot: its appointment, or the settlement for signatures and seal. */
@Named
@RequestScoped
public class ComplaintPaperPage {
    @Inject
    ComplaintCaseService service;

    private String number;
    private ComplaintCaseDetail complaint;

    public void load() {
        complaint = service.find(number);
    }

    /** Whether it is the settlement paper. */
    public boolean isSettled() {
        return complaint.mediation() != null && complaint.mediation().agreement() == AgreementForm.PAPER;
    }

    /** Whether there is a paper: an appointment on the spot, or a settlement on paper. */
    public boolean isPrintable() {
        return isSettled()
                || (complaint.mediation() != null && complaint.mediation().appointedAt() != null);
    }

    public ComplaintCaseDetail getComplaint() {
        return complaint;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
