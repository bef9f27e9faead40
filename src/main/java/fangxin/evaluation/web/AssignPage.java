package fangxin.evaluation.web;

import fangxin.evaluation.AssignmentDesk;
import fangxin.evaluation.Recusal;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Where the authority puts a team together. */
@Named
@ViewScoped
public class AssignPage implements Serializable {
    @Inject
    AssignmentDesk desk;
    private String reference;
    private AssignmentDesk.Choices choices;
    private List<String> evaluators = List.of();
    private String lead;
    private String consumer;
    private String note;

    public void open() {
        choices = desk.choices(reference);
    }

    public String submit() {
        desk.assign(reference, new AssignmentDesk.Assignment(evaluators, lead, consumer, note));
        Look.tell("evaluation.assign.done");
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** A name with what the authority should know about the person. */
    public String label(AssignmentDesk.Choice choice) {
        String about = choice.free() ? Look.say("evaluation.assign.cases", choice.openCases())
                : Look.say("evaluation.assign.recuse", choice.recusals().stream().map(Recusal::ground).distinct()
                        .map(ground -> Look.say("evaluation.ground." + ground)).collect(Collectors.joining(Look.say("platform.semicolon"))));
        return choice.name() + Look.bracketed(about);
    }

    public AssignmentDesk.Choices getChoices() {
        return choices;
    }

    public List<AssignmentDesk.Choice> getFree() {
        return choices.evaluators().stream().filter(AssignmentDesk.Choice::free).toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public List<String> getEvaluators() {
        return evaluators;
    }

    public void setEvaluators(List<String> evaluators) {
        this.evaluators = evaluators;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getConsumer() {
        return consumer;
    }

    public void setConsumer(String consumer) {
        this.consumer = consumer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
