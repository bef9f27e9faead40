package fangxin.supervision.visit;

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
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: the planned visits of a person, due on their day, and the reports that an office decides
 * on.
 */
@ApplicationScoped
class VisitTasks implements TaskSource {
    @Inject
    VisitRepository visits;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return Stream.concat(ownTasks(actor), reports(actor)).toList();
    }

    private Stream<WaitingTask> reports(Actor actor) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? Stream.of()
                : visits.reported(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> WaitingTask.undated(
                                TaskType.DECIDE_VISIT_REPORT,
                                WaitingTask.named((String) row[1]),
                                (String) row[2],
                                (Instant) row[4],
                                "/work/visit?number=" + row[0]));
    }

    private Stream<WaitingTask> ownTasks(Actor actor) {
        return visits.waiting(actor.account(), new RecusalCondition(actor.away())).stream()
                .map(row -> new WaitingTask(
                        TaskType.CONDUCT_VISIT,
                        WaitingTask.named((String) row[1]),
                        (String) row[2],
                        (Instant) row[4],
                        (LocalDate) row[5],
                        false,
                        "/work/visit?number=" + row[0],
                        "/work/deadline?visit=" + row[0]));
    }
}
