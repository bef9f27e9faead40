package fangxin.procedure.evaluation.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.RecusalGround;
import fangxin.procedure.evaluation.TeamAssignmentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page on which the sector authority assigns an evaluation team to a candidacy, from the evaluators with their open
 * cases and recusals.
 */
@Named
@ViewScoped
public class AssignPage implements Serializable {
    @Inject
    TeamAssignmentService service;

    private String reference;
    private TeamAssignmentService.TeamOptions choices;
    private List<String> evaluators = List.of();
    private String leader;
    private String consumer;
    private String note;

    public void load() {
        choices = service.choices(reference);
        if (choices.recalled() != null) {
            restore(choices.recalled());
        }
    }

    /** Enters the recalled team again, without the evaluators who must keep away now or have left the authority. */
    private void restore(TeamAssignmentService.TeamAssignment recalled) {
        List<String> free = getFree().stream()
                .map(TeamAssignmentService.EvaluatorOption::account)
                .toList();
        evaluators = recalled.evaluators().stream().filter(free::contains).toList();
        leader = free.contains(recalled.leader()) ? recalled.leader() : null;
        consumer = recalled.consumer() != null && free.contains(recalled.consumer()) ? recalled.consumer() : null;
        note = recalled.note();
    }

    public String submit() {
        service.assign(reference, new TeamAssignmentService.TeamAssignment(evaluators, leader, consumer, note));
        PageFunctions.addFlashMessage("evaluation.assign.done");
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Returns the name of an evaluator, with open cases and grounds of recusal. */
    public String label(TeamAssignmentService.EvaluatorOption choice) {
        String about = choice.isFree()
                ? PageFunctions.message("evaluation.assign.cases", choice.openCases())
                : PageFunctions.message(
                        "evaluation.assign.recuse",
                        choice.recusals().stream()
                                .map(RecusalGround::type)
                                .distinct()
                                .map(type -> PageFunctions.message("evaluation.recusalgroundtype." + type))
                                .collect(Collectors.joining(PageFunctions.message("platform.semicolon"))));
        return choice.name() + PageFunctions.bracketed(about);
    }

    public TeamAssignmentService.TeamOptions getChoices() {
        return choices;
    }

    public List<TeamAssignmentService.EvaluatorOption> getFree() {
        return choices.evaluators().stream()
                .filter(TeamAssignmentService.EvaluatorOption::isFree)
                .toList();
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

    public String getLeader() {
        return leader;
    }

    public void setLeader(String lead) {
        this.leader = lead;
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
