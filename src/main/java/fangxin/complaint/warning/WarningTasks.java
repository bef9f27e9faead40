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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: proposed consumer warnings for their second officer, and public ones of which a decision is
 * not in force any more.
 */
@ApplicationScoped
class WarningTasks implements TaskSource {
    @Inject
    WarningRepository warnings;

    @Inject
    WarningAccess access;

    @Inject
    NamedShopRule namedShops;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.COUNTY_OFFICE)) {
            return List.of();
        }
        return Stream.concat(
                        warnings.in(WarningState.PROPOSED, access.offices(actor)).stream()
                                .filter(warning -> access.second(warning).mayBe(actor))
                                .map(warning -> task(TaskType.REVIEW_WARNING, warning)),
                        warnings.naming(actor.placesAs(Role.COUNTY_OFFICE).toList()).stream()
                                .filter(Predicate.not(namedShops::holds))
                                .map(warning -> task(TaskType.WITHDRAW_WARNING, warning)))
                .toList();
    }

    private static WaitingTask task(TaskType type, ConsumerWarning warning) {
        return WaitingTask.undated(
                type,
                WaitingTask.named(warning.title()),
                warning.category(),
                warning.changedAt(),
                "/work/consumer_warning?number=" + warning.number());
    }
}
