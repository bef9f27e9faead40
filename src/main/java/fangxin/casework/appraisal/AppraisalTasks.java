package fangxin.casework.appraisal;

import fangxin.organization.agency.AgencyRepository;
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

/** Source of worklist tasks: bad appraisals whose merchant the office has to call back. */
@ApplicationScoped
class AppraisalTasks implements TaskSource {
    @Inject
    AppraisalRepository appraisals;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        return appraisals
                .waiting(
                        offices,
                        offices.stream().filter(agencies::isCityOffice).toList(),
                        new RecusalCondition(actor.away()))
                .stream()
                .map(appraisal -> new WaitingTask(
                        TaskType.CALL_BACK,
                        WaitingTask.named(appraisal.candidacy().signName()),
                        appraisal.candidacy().reference(),
                        appraisal.appraisedAt(),
                        appraisal.dueOn(),
                        appraisal.dueProvisional(),
                        "/work/appraisal?id=" + appraisal.id(),
                        null))
                .toList();
    }
}
