package fangxin.commitment.pledge;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: pledges and objections that the county office has to examine, pledges that something keeps
 * from their title after the public period, and pledges that the association has to confirm.
 */
@ApplicationScoped
class CommitmentTasks implements TaskSource {
    @Inject
    CommitmentRepository commitments;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return Stream.of(
                        tasks(TaskType.CONFIRM_COMMITMENT, offices, CommitmentState.PLEDGED, actor, now),
                        tasks(TaskType.EXAMINE_COMMITMENT, offices, CommitmentState.OBJECTED, actor, now),
                        tasks(
                                TaskType.JOIN_COMMITMENT,
                                CommitmentAccess.associationOffices(actor),
                                CommitmentState.COUNTY_CONFIRMED,
                                actor,
                                now),
                        stopped(offices, actor, now))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Stream<WaitingTask> tasks(
            TaskType type, List<String> offices, CommitmentState state, Actor actor, BusinessMoment now) {
        return commitments.waiting(offices, state, new RecusalCondition(actor.away())).stream()
                .map(commitment -> new WaitingTask(
                        type,
                        WaitingTask.named(commitment.premises().signName()),
                        commitment.merchant().name(),
                        commitment.since(),
                        commitment.dueOn(),
                        now.calendar().isProvisional(commitment.dueOn()),
                        page(commitment),
                        commitment.dueOn() == null ? null : "/work/deadline?pledge=" + commitment.number()));
    }

    /** Returns the pledges whose public period is over; they are tasks from the following day. */
    private Stream<WaitingTask> stopped(List<String> offices, Actor actor, BusinessMoment now) {
        return commitments.stopped(offices, now.today(), new RecusalCondition(actor.away())).stream()
                .map(commitment -> WaitingTask.undated(
                        TaskType.CLEAR_COMMITMENT,
                        WaitingTask.named(commitment.premises().signName()),
                        commitment.merchant().name(),
                        BusinessMoment.startOf(commitment.publicUntil().plusDays(1)),
                        page(commitment)));
    }

    private static String page(Commitment commitment) {
        return "/work/commitment?number=" + commitment.number();
    }
}
