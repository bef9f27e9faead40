package fangxin.supervision.selfreport;

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

/** Source of worklist tasks: submitted self-reports with answers that an officer has to check, of each year. */
@ApplicationScoped
class SelfReportTasks implements TaskSource {
    @Inject
    SelfReportRepository reports;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : reports.unchecked(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> WaitingTask.undated(
                                TaskType.CHECK_SELF_REPORT,
                                WaitingTask.named((String) row[1]),
                                (String) row[2],
                                (Instant) row[3],
                                "/work/self_report?title=" + row[0] + "&year=" + row[4]))
                        .toList();
    }
}
