package fangxin.supervision.riskvisit;

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

/** Source of worklist tasks: listed visits because of a risk, whose result an officer has to record. */
@ApplicationScoped
class RiskVisitTasks implements TaskSource {
    @Inject
    RiskVisitRepository visits;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : visits.listed(offices, new RecusalCondition(actor.away())).stream()
                        .map(row -> WaitingTask.undated(
                                TaskType.CLOSE_RISK_VISIT,
                                WaitingTask.named((String) row[1]),
                                (String) row[2],
                                (Instant) row[3],
                                "/work/risk_visit?id=" + row[0]))
                        .toList();
    }
}
