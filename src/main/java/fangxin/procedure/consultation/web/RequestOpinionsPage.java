package fangxin.procedure.consultation.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Page on which an office asks several agencies for opinions, or for a joint examination, on several candidacies at
 * once.
 */
@Named
@ViewScoped
public class RequestOpinionsPage implements Serializable {
    @Inject
    ConsultationService service;

    private String reference;
    private List<ConsultationService.ReadyCandidacy> ready;
    private List<ConsultationService.MemberAgency> choices;
    private List<String> references = new ArrayList<>();
    private List<String> agencies = new ArrayList<>();
    private String question;

    /**
     * Loads the candidacies and agencies to choose from, and restores a recalled request of this type on the candidacy.
     */
    public void load(String type) {
        ready = service.ready();
        choices = service.agencies();
        if (ready.stream().anyMatch(one -> one.reference().equals(reference))) {
            references = new ArrayList<>(List.of(reference));
            service.recalled(reference, Consultation.ConsultationType.valueOf(type))
                    .ifPresent(this::restore);
        }
    }

    private void restore(ConsultationService.OpinionRequest recalled) {
        List<String> members =
                choices.stream().map(ConsultationService.MemberAgency::code).toList();
        agencies = new ArrayList<>(
                recalled.agencies().stream().filter(members::contains).toList());
        question = recalled.question();
    }

    public String submit(String type) {
        service.requestOpinions(
                references,
                Consultation.ConsultationType.valueOf(type),
                new ConsultationService.OpinionRequest(agencies, question));
        PageFunctions.addFlashMessage("consultation.ask.done", references.size());
        return references.size() == 1
                ? "/work/case.xhtml?faces-redirect=true&reference=" + references.getFirst()
                : "/work/consultations.xhtml?faces-redirect=true";
    }

    public List<ConsultationService.ReadyCandidacy> getReady() {
        return ready;
    }

    public List<ConsultationService.MemberAgency> getChoices() {
        return choices;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public List<String> getReferences() {
        return references;
    }

    public void setReferences(List<String> references) {
        this.references = references;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> bodies) {
        this.agencies = bodies;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
