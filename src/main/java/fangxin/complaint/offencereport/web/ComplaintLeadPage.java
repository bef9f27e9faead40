package fangxin.complaint.offencereport.web;

import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.HandledCase;
import fangxin.complaint.offencereport.MediationLeadInput;
import fangxin.complaint.offencereport.MediationLeadReceipt;
import fangxin.complaint.offencereport.MediationLeadService;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page on which the officers who handle a complaint hand over a lead that they found in its mediation. */
@Named
@RequestScoped
public class ComplaintLeadPage {
    @Inject
    MediationLeadService service;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    BusinessClock businessClock;

    private String complaint;
    private String summary;
    private LocalDate foundOn;
    private HandledCase handled;

    public void load() {
        getHandled();
        foundOn = businessClock.now().today();
    }

    public String handOver() {
        MediationLeadReceipt receipt = service.handOver(new MediationLeadInput(complaint, foundOn, summary));
        PageFunctions.addFlashMessage("offencereport.lead.done", receipt.number());
        return "/work/complaint.xhtml?faces-redirect=true&number=" + complaint;
    }

    /** Returns the complaint, also after a refused input; readers who do not handle it do not find it. */
    public HandledCase getHandled() {
        if (handled == null) {
            handled = complaints.handled(complaint);
        }
        return handled;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }
}
