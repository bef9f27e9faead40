package fangxin.administration;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Source of worklist tasks: the requests to remove second factors that a person may decide. Few wait at a time. */
@ApplicationScoped
class FactorResetTasks implements TaskSource {
    @Inject
    FactorResetService service;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.AUDITOR)
                ? service.pending().stream()
                        .filter(FactorResetService.PendingReset::decidable)
                        .map(reset -> WaitingTask.undated(
                                TaskType.DECIDE_FACTOR_RESET,
                                WaitingTask.named(reset.name()),
                                reset.reason(),
                                reset.requestedAt(),
                                "/admin/factor_resets"))
                        .toList()
                : List.of();
    }
}
