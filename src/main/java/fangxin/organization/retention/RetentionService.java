package fangxin.organization.retention;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.retention.RetentionView.RetentionKindView;
import fangxin.organization.retention.RetentionView.RetentionPeriodView;
import fangxin.organization.retention.RetentionView.RetentionRunView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for the retention of personal data: administrators and auditors read the periods and what was erased
 * or is due, administrators of the whole programme change a period by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
public class RetentionService {
    /** Event that a period was changed. */
    public record RetentionTermsChanged(int issue, String detail) {}

    @Inject
    RetentionRepository retention;

    @Inject
    @Any
    Instance<RetainedPersonalData> handled;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<RetentionTermsChanged> changed;

    /** Returns the terms in force, with the last run of each kind. */
    public RetentionView retention() {
        RetentionTermsIssue issue = retention.current();
        Map<String, RetentionEntry> lastRuns = retention.lastRuns();
        Map<String, Long> totals = retention.totals();
        return new RetentionView(
                issue.issue(),
                issue.actorName(),
                issue.enteredAt(),
                currentUser.actor().administersAll(),
                issue.terms().kinds().stream()
                        .map(kind -> view(kind, lastRuns.get(kind.code()), totals.getOrDefault(kind.code(), 0L)))
                        .toList());
    }

    /** Returns the last runs that erased something, the newest first. */
    public List<RetentionRunView> runs() {
        RetentionTerms terms = retention.current().terms();
        return retention.newestEntries().stream()
                .map(entry -> new RetentionRunView(
                        terms.byCode(entry.kind()).name(),
                        entry.periodValue(),
                        entry.periodUnit(),
                        entry.erased(),
                        entry.recordedAt()))
                .toList();
    }

    /** Finds a kind whose period can be changed; not found for a kind whose period other terms state. */
    public RetentionPeriodView period(String code) {
        return period(retention.current(), code);
    }

    private RetentionPeriodView period(RetentionTermsIssue issue, String code) {
        RetentionKind kind = changeable(issue, code);
        RetentionEntry last = retention.lastRuns().get(code);
        return new RetentionPeriodView(
                issue.issue(),
                issue.actorName(),
                issue.enteredAt(),
                view(kind, last, retention.totals().getOrDefault(code, 0L)),
                due(kind));
    }

    private static RetentionKind changeable(RetentionTermsIssue issue, String code) {
        RetentionKind kind = issue.terms().byCode(code);
        if (!kind.hasPeriod()) {
            throw new NotFound(code);
        }
        return kind;
    }

    private long due(RetentionKind kind) {
        RetentionCutoff cutoff =
                RetentionCutoff.of(kind.period(), businessClock.now().today());
        return handled.stream()
                .filter(data -> data.kind().equals(kind.code()))
                .mapToLong(data -> retention.countDue(data, cutoff))
                .sum();
    }

    /**
     * Changes the period of a kind; the next nightly run deletes by it. A request without a change enters nothing;
     * refused (409) where another person has changed the terms meanwhile.
     */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public RetentionPeriodView change(String code, RetentionPeriodInput input) {
        Actor actor = currentUser.actor();
        actor.requireAdministersAll();
        TimeLimit period = Constraints.check(input).period();
        RetentionTermsIssue before = retention.currentForUpdate();
        if (period.equals(changeable(before, code).period())) {
            return period(before, code);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("retention.changed");
        }
        RetentionTerms terms = before.terms().with(code, period);
        terms.check();
        RetentionTermsIssue entered = new RetentionTermsIssue(
                before.issue() + 1, terms, actor, businessClock.now().at());
        retention.add(entered);
        changed.fire(new RetentionTermsChanged(
                entered.issue(), "%s %d %s (%s)".formatted(code, period.value(), period.unit(), period.source())));
        return period(entered, code);
    }

    private static RetentionKindView view(RetentionKind kind, RetentionEntry last, long erased) {
        return new RetentionKindView(
                kind.code(),
                kind.name(),
                kind.begins(),
                kind.period(),
                kind.page(),
                last == null ? null : last.recordedAt(),
                last == null ? 0 : last.erased(),
                erased);
    }
}
