package fangxin.casework.web;

import fangxin.casework.CaseBulkAcceptInput;
import fangxin.casework.CaseBulkAssignInput;
import fangxin.casework.CaseBulkConsentInput;
import fangxin.casework.CaseBulkHandOverInput;
import fangxin.casework.CaseBulkHandOverInput.OwnedCase;
import fangxin.casework.CaseBulkRecommendInput;
import fangxin.casework.CaseBulkService;
import fangxin.casework.CaseBulkTakeInput;
import fangxin.casework.CaseListService;
import fangxin.casework.CaseOutcome;
import fangxin.casework.CaseOwnerService;
import fangxin.casework.CaseOwnershipView.CaseColleague;
import fangxin.casework.WorklistService.WorklistItem;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.TeamAssignmentService;
import fangxin.procedure.evaluation.TeamAssignmentService.EvaluatorOption;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faces bean of the panel of actions on the ticked cases of the worklist: take, hand over, accept, recommend, assign a
 * team, consent to requests for opinions. The page that follows lists each refused case with its reasons, leaves it
 * ticked and keeps what was entered for it.
 */
@Named
@RequestScoped
public class WorklistBulkPanel {
    private static final String REFUSED = "refusedCases";
    private static final String ENTERED = "enteredForRefusedCases";
    /** Separator between the reference of a case and the account of its owner in the value of a tick box. */
    private static final String SEPARATOR = "|";

    /** Refused case with its reasons in the reader's language. */
    public record RefusedCase(String reference, String reason) implements Serializable {}

    /**
     * Entries of the action that refused cases.
     *
     * @param action     id of its button
     * @param references of the refused cases
     */
    record BulkEntries(
            String action,
            List<String> references,
            String to,
            String opinion,
            String note,
            List<String> members,
            String leader,
            String consumer,
            String teamNote)
            implements Serializable {}

    @Inject
    CaseBulkService service;

    @Inject
    CaseOwnerService owners;

    @Inject
    CaseListService cases;

    @Inject
    TeamAssignmentService teams;

    @Inject
    CurrentUser currentUser;

    @Inject
    WorklistPage worklist;

    private List<CaseColleague> colleagues;
    private Boolean usable;
    private String to;
    private String opinion;
    private String note;
    private List<EvaluatorOption> evaluators;
    private List<String> members = List.of();
    private String leader;
    private String consumer;
    private String teamNote;
    private BulkEntries entered;

    /** Fills the form with the entries for the cases that the last action refused. */
    @PostConstruct
    void restore() {
        if (!FacesContext.getCurrentInstance().isPostback()
                && external().getFlash().get(ENTERED) instanceof BulkEntries kept) {
            restore(kept);
        }
    }

    void restore(BulkEntries kept) {
        entered = kept;
        to = kept.to();
        opinion = kept.opinion();
        note = kept.note();
        members = kept.members();
        leader = kept.leader();
        consumer = kept.consumer();
        teamNote = kept.teamNote();
    }

    /** Returns the entries that the form sent, for the cases that the action refused. */
    BulkEntries entries(String action, List<RefusedCase> refused) {
        return new BulkEntries(
                action,
                refused.stream().map(RefusedCase::reference).toList(),
                to,
                opinion,
                note,
                List.copyOf(members),
                leader,
                consumer,
                teamNote);
    }

    public String take() {
        return finish("take", "casework.cases.taken", service.take(new CaseBulkTakeInput(references())));
    }

    public String handOver() {
        return finish(
                "handOver",
                "casework.cases.handedOver",
                service.handOver(new CaseBulkHandOverInput(ticked(), to, null)));
    }

    public String accept() {
        return finish("accept", "casework.bulk.accepted", service.accept(new CaseBulkAcceptInput(references(), note)));
    }

    public String assign() {
        return finish(
                "assign",
                "casework.bulk.assigned",
                service.assign(new CaseBulkAssignInput(references(), members, leader, consumer, teamNote)));
    }

    public String consent() {
        return finish(
                "consent", "consultation.bulk.consented", service.consent(new CaseBulkConsentInput(references())));
    }

    public String recommend() {
        return finish(
                "recommend",
                "casework.bulk.recommended",
                service.recommend(new CaseBulkRecommendInput(references(), opinion)));
    }

    private static List<String> references() {
        return ticked().stream().map(OwnedCase::reference).toList();
    }

    private static List<OwnedCase> ticked() {
        return picked().map(value -> {
                    int end = value.indexOf(SEPARATOR);
                    return end < 0
                            ? new OwnedCase(value, null)
                            : new OwnedCase(value.substring(0, end), value.substring(end + 1));
                })
                .toList();
    }

    private static Stream<String> picked() {
        return Stream.ofNullable(external().getRequestParameterValuesMap().get("picked"))
                .flatMap(Arrays::stream);
    }

    private String finish(String action, String done, List<CaseOutcome> outcomes) {
        long count = outcomes.stream().filter(CaseOutcome::isDone).count();
        if (count > 0) {
            PageFunctions.addFlashMessage(done, count);
        }
        List<RefusedCase> refused = refused(outcomes, PageFunctions::sentence);
        external().getFlash().put(REFUSED, refused);
        if (!refused.isEmpty()) {
            external().getFlash().put(ENTERED, entries(action, refused));
        }
        return worklist.again();
    }

    /** Returns the refused cases, each once with all its reasons. */
    static List<RefusedCase> refused(List<CaseOutcome> outcomes, Function<Violation, String> sentence) {
        return outcomes.stream()
                .filter(outcome -> !outcome.isDone())
                .map(outcome -> new RefusedCase(
                        outcome.reference(),
                        outcome.refusals().stream().map(sentence).collect(Collectors.joining(" "))))
                .toList();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Returns the cases that the last action refused. */
    @SuppressWarnings("unchecked")
    public List<RefusedCase> getRefused() {
        Object refused = external().getFlash().get(REFUSED);
        return refused == null ? List.of() : (List<RefusedCase>) refused;
    }

    /** Returns whether a row can be ticked: a case that the reader can own, or a request to the reader's agency. */
    public boolean ticks(WorklistItem item) {
        return item.reference() != null && (item.facts() == null ? isReplying() : isUsable());
    }

    /** Returns the value of the tick box of a case: its reference, and the owner whom the reader sees. */
    public String valueOf(WorklistItem item) {
        return item.reference()
                + SEPARATOR
                + (item.facts() == null || item.facts().ownerAccount() == null
                        ? ""
                        : item.facts().ownerAccount());
    }

    /**
     * Returns whether a tick box stays ticked: its case was in a form that was refused, or the last action refused it.
     */
    public boolean remainsTicked(WorklistItem item) {
        return entered == null
                ? picked().anyMatch(valueOf(item)::equals)
                : entered.references().contains(item.reference());
    }

    /**
     * Returns whether the question of an action is open: the reader pressed its button, or it was refused for some
     * cases.
     */
    public boolean isAsked(String action) {
        return entered == null
                ? external().getRequestParameterMap().containsKey("list:" + action)
                : entered.action().equals(action);
    }

    /** Returns whether the reader can act on several cases, so that the list has tick boxes. */
    public boolean isTicking() {
        return isUsable() || isReplying();
    }

    /** Returns whether the reader replies for an agency of the joint conference. */
    public boolean isReplying() {
        return currentUser.actor().holds(Role.CONFERENCE_MEMBER);
    }

    /** Returns whether the reader assigns teams. */
    public boolean isAssigning() {
        return currentUser.actor().holds(Role.AUTHORITY);
    }

    /** Returns whether the reader can own cases, and therefore take and transfer them. */
    public boolean isUsable() {
        if (usable == null) {
            usable = owners.mayOwn();
        }
        return usable;
    }

    /** Returns whether the reader accepts and recommends. */
    public boolean isReviewing() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public List<CaseColleague> getColleagues() {
        if (colleagues == null) {
            colleagues = cases.colleagues();
        }
        return colleagues;
    }

    public List<EvaluatorOption> getEvaluators() {
        if (evaluators == null) {
            evaluators = teams.evaluators();
        }
        return evaluators;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    public String getConsumer() {
        return consumer;
    }

    public void setConsumer(String consumer) {
        this.consumer = consumer;
    }

    public String getTeamNote() {
        return teamNote;
    }

    public void setTeamNote(String teamNote) {
        this.teamNote = teamNote;
    }
}
