package fangxin.supervision.renewal;

import fangxin.naming.signing.OfficialDocumentRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: renewals that an officer has to check, or whose refusal it has to review, that a drafter
 * has to take into a document, or whose title needs a transition before its term ends and is in no document under way;
 * those that are overdue come first on the worklist, also on that of the office above.
 */
@ApplicationScoped
class RenewalTasks implements TaskSource {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    OfficialDocumentRepository documents;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        RecusalCondition recusal = new RecusalCondition(actor.away());
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        List<Renewal> ofOffice = renewals.waiting(offices, recusal).stream()
                .filter(renewal -> !renewal.waitsForMeasure())
                .toList();
        List<Renewal> ofOfficesBelow = renewals.ofOfficesBelow(offices, recusal);
        List<Renewal> ofDrafter = renewals.waiting(actor.placesAs(Role.HANDLER).toList(), recusal);
        Set<String> withoutDocument = renewals.withoutDocument(ofDrafter);
        List<Renewal> ending = ofDrafter.stream()
                .filter(renewal -> RenewalTransitionRule.isDue(renewal, presenter.termsOf(renewal), now))
                .toList();
        Set<String> underWay = documents.underWayAmong(
                ending.stream().map(renewal -> renewal.title().number()).toList());
        return Stream.of(
                        renewals.overdue(below(offices), now.today(), recusal).stream()
                                .filter(renewal -> !isToReview(renewal, actor, now) && !isToDecide(renewal, actor, now))
                                .map(renewal -> task(TaskType.CHECK_RENEWAL, renewal, null, now)),
                        ofOffice.stream()
                                .filter(renewal -> renewal.state() == RenewalState.SUBMITTED
                                        || renewal.isCorrectionOver(now)
                                        || isToReview(renewal, actor, now))
                                .map(renewal -> task(TaskType.CHECK_RENEWAL, renewal, renewal.dueOn(), now)),
                        ofOfficesBelow.stream()
                                .filter(renewal -> isToDecide(renewal, actor, now) || isToReview(renewal, actor, now))
                                .map(renewal -> task(TaskType.CHECK_RENEWAL, renewal, renewal.dueOn(), now)),
                        ofDrafter.stream()
                                .filter(renewal ->
                                        (renewal.state() == RenewalState.ACCEPTED && !renewal.waitsForMeasure())
                                                || withoutDocument.contains(renewal.number()))
                                .map(renewal -> task(TaskType.DRAFT_RENEWAL, renewal, renewal.dueOn(), now)),
                        ending.stream()
                                .filter(renewal ->
                                        !underWay.contains(renewal.title().number()))
                                .map(renewal -> task(
                                        TaskType.DRAFT_TRANSITION,
                                        renewal,
                                        renewal.title().term().validUntil(),
                                        now)))
                .flatMap(tasks -> tasks)
                .toList();
    }

    /** Returns the offices below some offices, which are not the officer's own. */
    private List<String> below(List<String> offices) {
        return OfficeScope.withThoseBelow(offices, agencies).stream()
                .filter(office -> !offices.contains(office))
                .toList();
    }

    /** Returns whether an officer of the office above can decide on an application from the counter now. */
    private static boolean isToDecide(Renewal renewal, Actor actor, BusinessMoment now) {
        return renewal.openTo(actor, false, now).contains(RenewalStep.ACCEPT);
    }

    /** Returns whether an officer can decide on the review; an officer who took part in the refusal cannot. */
    private static boolean isToReview(Renewal renewal, Actor actor, BusinessMoment now) {
        return renewal.openTo(actor, false, now).contains(RenewalStep.UPHOLD);
    }

    /** Creates a task; an overdue renewal was due on the last day of the term. */
    private static WaitingTask task(TaskType usual, Renewal renewal, LocalDate limit, BusinessMoment now) {
        boolean isOverdue = usual != TaskType.DRAFT_TRANSITION && renewal.isOverdue(now.today());
        TaskType type = isOverdue ? TaskType.OVERDUE_RENEWAL : usual;
        LocalDate dueOn = isOverdue ? renewal.termEnd() : limit;
        return new WaitingTask(
                type,
                WaitingTask.named(renewal.title().place().signName()),
                renewal.title().holder().registeredName(),
                renewal.since(),
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                "/work/renewal?number=" + renewal.number(),
                limit == null || isOverdue || type == TaskType.DRAFT_TRANSITION
                        ? null
                        : "/work/deadline?renewal=" + renewal.number());
    }
}
