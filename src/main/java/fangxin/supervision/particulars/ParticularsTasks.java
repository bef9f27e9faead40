package fangxin.supervision.particulars;

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

/** Source of worklist tasks: the reported changes of particulars that an officer can decide. */
@ApplicationScoped
class ParticularsTasks implements TaskSource {
    @Inject
    ParticularsRepository reports;

    @Inject
    ParticularsDecisionPolicy policy;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : reports.undecided(offices, new RecusalCondition(actor.away())).stream()
                        .filter(report -> policy.mayDecide(actor, report, now.today()))
                        .map(report -> task(report, now))
                        .toList();
    }

    private static WaitingTask task(ParticularsReport report, BusinessMoment now) {
        return new WaitingTask(
                TaskType.DECIDE_PARTICULARS,
                WaitingTask.named(report.title().place().signName()),
                report.title().holder().registeredName(),
                report.reportedAt(),
                report.dueOn(),
                now.calendar().isProvisional(report.dueOn()),
                "/work/particulars_report?number=" + report.number(),
                "/work/deadline?particulars=" + report.number());
    }
}
