package fangxin.complaint.unitcode;

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

/**
 * Source of worklist tasks: alerts on units whose code or plaque may have been copied, on which an officer notes a
 * finding.
 */
@ApplicationScoped
class DistantScanTasks implements TaskSource {
    @Inject
    UnitCodeRepository codes;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : codes.openFlags(offices, new RecusalCondition(actor.away())).stream()
                        .map(flag -> WaitingTask.undated(
                                TaskType.REVIEW_DISTANT_SCAN,
                                WaitingTask.named(flag.title().place().signName()),
                                flag.places().isEmpty() ? null : flag.places(),
                                flag.enteredAt(),
                                "/work/distant_scan?id=" + flag.id()))
                        .toList();
    }
}
