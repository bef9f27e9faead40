package fangxin.commitment.returns;

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

/**
 * Source of worklist tasks: claims of return that a shop did not answer or pay in time, and contested refusals on which
 * an officer finds.
 */
@ApplicationScoped
class ReturnTasks implements TaskSource {
    @Inject
    ReturnRepository claims;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : claims
                        .waiting(
                                offices,
                                EnumSet.of(ReturnState.SILENT, ReturnState.HEARD),
                                now.today(),
                                new RecusalCondition(actor.away()))
                        .stream()
                        .map(row -> task(row, now))
                        .toList();
    }

    private static WaitingTask task(Object[] row, BusinessMoment now) {
        LocalDate dueOn = (LocalDate) row[5];
        return new WaitingTask(
                row[3] == ReturnState.HEARD ? TaskType.FIND_ON_REFUSAL : TaskType.FOLLOW_UP_RETURN,
                WaitingTask.named((String) row[1]),
                (String) row[2],
                (Instant) row[4],
                dueOn,
                dueOn != null && now.calendar().isProvisional(dueOn),
                "/work/return_claim?number=" + row[0],
                dueOn == null ? null : "/work/return_claim?number=" + row[0] + "#why");
    }
}
