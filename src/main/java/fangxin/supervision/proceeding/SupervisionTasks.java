package fangxin.supervision.proceeding;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: proceedings of supervision whose holder an officer has to ask or to deliver the paper to,
 * that a drafter has to decide, or whose rectification an officer has to check.
 */
@ApplicationScoped
class SupervisionTasks implements TaskSource {
    private static final Map<SupervisionState, TaskType> OF_OFFICE = Map.of(
            SupervisionState.PROPOSED, TaskType.ASK_STATEMENT,
            SupervisionState.IN_DELIVERY, TaskType.DELIVER_PAPER,
            SupervisionState.IN_RECTIFICATION, TaskType.CHECK_RECTIFICATION);
    /** Tasks of the drafter by state; a decided proceeding is found only where its official document was dropped. */
    private static final Map<SupervisionState, TaskType> OF_DRAFTER = Map.of(
            SupervisionState.HEARD, TaskType.DECIDE_MEASURE,
            SupervisionState.DECIDED, TaskType.DECIDE_MEASURE);

    @Inject
    SupervisionRepository proceedings;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return Stream.of(
                        tasks(actor, Role.COUNTY_OFFICE, OF_OFFICE, now),
                        undelivered(actor, now),
                        tasks(actor, Role.HANDLER, OF_DRAFTER, now))
                .flatMap(tasks -> tasks)
                .toList();
    }

    /** Returns the signed documents that an officer has to deliver, since no account of the holder is notified. */
    private Stream<WaitingTask> undelivered(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? Stream.of()
                : proceedings.undelivered(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> task(row, TaskType.DELIVER_PAPER, null, now));
    }

    private Stream<WaitingTask> tasks(
            Actor actor, Role role, Map<SupervisionState, TaskType> types, BusinessMoment now) {
        List<String> offices = actor.placesAs(role).toList();
        EnumSet<SupervisionState> states = EnumSet.copyOf(types.keySet());
        states.remove(SupervisionState.DECIDED);
        return offices.isEmpty()
                ? Stream.of()
                : proceedings.waiting(offices, states, new RecusalCondition(actor.away())).stream()
                        .filter(row -> types.containsKey((SupervisionState) row[3]))
                        .map(row -> task(row, types.get((SupervisionState) row[3]), (LocalDate) row[5], now));
    }

    private static WaitingTask task(Object[] row, TaskType type, LocalDate dueOn, BusinessMoment now) {
        return new WaitingTask(
                type,
                WaitingTask.named((String) row[1]),
                (String) row[2],
                (Instant) row[4],
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                "/work/proceeding?number=" + row[0],
                dueOn == null ? null : "/work/deadline?proceeding=" + row[0]);
    }
}
