package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseStep;
import fangxin.complaint.association.AssociationCaseStepInput;
import fangxin.complaint.association.AssociationCaseView.AssociationCaseDetails;
import fangxin.complaint.association.AssociationLinkInput;
import fangxin.complaint.association.AssociationReasonInput;
import fangxin.complaint.association.InformedChoice;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Page of one case of an association with its journal, on which an officer takes its steps after the warning about the
 * choice of the consumer, links it with an entrusted case of 12315, and reads the contact with a recorded reason.
 */
@Named
@ViewScoped
public class AssociationCasePage implements Serializable {
    @Inject
    AssociationCaseService service;

    private String number;
    private AssociationCaseStep step;
    private String words;
    private BigDecimal recovered;
    private InformedChoice choice;
    private String complaint;
    private String reason;
    private String contact;

    private AssociationCaseDetails details;

    public void load() {
        details = service.find(number);
    }

    public String take() {
        service.take(number, new AssociationCaseStepInput(details.version(), step, words, recovered, choice));
        return done(step.name());
    }

    public String link() {
        service.link(number, new AssociationLinkInput(complaint));
        return done("LINK");
    }

    /** Shows the contact in clear on the same page; the journal records reader and reason. */
    public void readContact() {
        contact = service.contact(number, new AssociationReasonInput(reason)).contact();
    }

    private String done(String taken) {
        PageFunctions.addFlashMessage(
                "association.done." + taken, details.dispute().trader().name());
        return "/work/association_case.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String name) {
        return details.steps().contains(AssociationCaseStep.valueOf(name));
    }

    /** Returns the open steps that lead to another state. */
    public List<AssociationCaseStep> getSteps() {
        return details.steps().stream().filter(AssociationCaseStep::isOfForm).toList();
    }

    /** Returns whether the consumer has to choose a way before the next step. */
    public boolean isChoosing() {
        return opens("ACCEPT") && details.dispute().complaint() == null;
    }

    public List<InformedChoice> getChoices() {
        return List.of(InformedChoice.values());
    }

    public String getContact() {
        return contact;
    }

    public AssociationCaseDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public AssociationCaseStep getStep() {
        return step;
    }

    public void setStep(AssociationCaseStep step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public BigDecimal getRecovered() {
        return recovered;
    }

    public void setRecovered(BigDecimal recovered) {
        this.recovered = recovered;
    }

    public InformedChoice getChoice() {
        return choice;
    }

    public void setChoice(InformedChoice choice) {
        this.choice = choice;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
