package fangxin.supervision.reentry;

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
import java.util.List;

/** Source of worklist tasks: the bans on re-entry that an office has to decide. */
@ApplicationScoped
class ReentryTasks implements TaskSource {
    @Inject
    ReentryRepository bans;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : bans.waiting(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> WaitingTask.undated(
                                TaskType.DECIDE_REENTRY_BAN,
                                WaitingTask.named((String) row[1]),
                                (String) row[2],
                                (Instant) row[3],
                                "/work/reentry_ban?id=" + row[0]))
                        .toList();
    }
}
