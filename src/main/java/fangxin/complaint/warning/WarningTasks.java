package fangxin.complaint.warning;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: proposed consumer warnings for their second officer, those that became a draft again for
 * their authors, and public ones of which a decision is not in force any more.
 */
@ApplicationScoped
class WarningTasks implements TaskSource {
    @Inject
    WarningRepository warnings;

    @Inject
    WarningAccess access;

    @Inject
    NamedShopRule namedShops;

    @Inject
    AccountRepository accounts;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.COUNTY_OFFICE)) {
            return List.of();
        }
        return Stream.of(
                        warnings.in(WarningState.PROPOSED, access.offices(actor)).stream()
                                .filter(warning -> access.mayBeSecond(actor, warning))
                                .map(warning -> task(TaskType.REVIEW_WARNING, warning)),
                        returnedTo(actor, now).map(warning -> task(TaskType.REVISE_WARNING, warning)),
                        warnings.naming(actor.placesAs(Role.COUNTY_OFFICE).toList()).stream()
                                .filter(Predicate.not(namedShops::holds))
                                .map(warning -> task(TaskType.WITHDRAW_WARNING, warning)))
                .flatMap(tasks -> tasks)
                .toList();
    }

    /**
     * Lists the returned drafts that the actor has to revise: its authors, or, where none of them is an officer of its
     * office any more, all officers.
     */
    private Stream<ConsumerWarning> returnedTo(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        List<ConsumerWarning> drafts = warnings.returned(offices);
        Map<String, List<Account>> officers =
                drafts.isEmpty() ? Map.of() : accounts.holders(Role.COUNTY_OFFICE, offices, now.today());
        return drafts.stream()
                .filter(draft -> draft.authors().contains(actor.account())
                        || officers.getOrDefault(draft.owner(), List.of()).stream()
                                .map(Account::username)
                                .noneMatch(draft.authors()::contains));
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
