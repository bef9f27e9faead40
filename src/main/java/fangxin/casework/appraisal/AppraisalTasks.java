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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Source of worklist tasks: bad appraisals whose merchant an office, never the appraised one, has to call back. */
@ApplicationScoped
class AppraisalTasks implements TaskSource {
    @Inject
    AppraisalRepository appraisals;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        Set<String> offices = actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
        if (offices.isEmpty()) {
            return List.of();
        }
        List<AppraisalRepository.WaitingAppraisal> waiting = appraisals.waiting(new RecusalCondition(actor.away()));
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<String> cityOffices = agencies.cityOffices();
        UnaryOperator<String> present = agencies.present();
        return waiting.stream()
                .filter(appraisal -> AppraisalPolicy.isFollowedUpBy(
                        offices,
                        cityOffices,
                        present.apply(appraisal.agency()),
                        present.apply(appraisal.roundOffice()),
                        present.apply(appraisal.caseOffice())))
                .map(appraisal -> new WaitingTask(
                        TaskType.CALL_BACK,
                        WaitingTask.named(appraisal.signName()),
                        appraisal.reference(),
                        appraisal.appraisedAt(),
                        appraisal.dueOn(),
                        appraisal.dueProvisional(),
                        "/work/appraisal?id=" + appraisal.id(),
                        "/work/appraisal_deadline?id=" + appraisal.id()))
                .toList();
    }
}
