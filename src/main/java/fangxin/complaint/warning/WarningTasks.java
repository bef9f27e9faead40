package fangxin.complaint.warning;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Source of worklist tasks: proposed consumer warnings for their second officer. */
@ApplicationScoped
class WarningTasks implements TaskSource {
    @Inject
    WarningRepository warnings;

    @Inject
    WarningAccess access;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        return actor.holds(Role.COUNTY_OFFICE)
                ? warnings.in(WarningState.PROPOSED, access.offices(actor)).stream()
                        .filter(warning -> access.second(warning).mayBe(actor))
                        .map(warning -> WaitingTask.undated(
                                TaskType.REVIEW_WARNING,
                                WaitingTask.named(warning.title()),
                                warning.category(),
                                warning.changedAt(),
                                "/work/consumer_warning?number=" + warning.number()))
                        .toList()
                : List.of();
    }
}
