package fangxin.commitment.compensation;

import fangxin.commitment.terms.CompensationTerms;
import fangxin.commitment.terms.CompensationTermsRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: schemes of advance compensation whose statement is overdue or whose agreement ends soon,
 * and recorded payments for their second officer.
 */
@ApplicationScoped
class CompensationTasks implements TaskSource {
    @Inject
    CompensationRepository schemes;

    @Inject
    CompensationAccess access;

    @Inject
    CompensationSecondOfficers seconds;

    @Inject
    CompensationTermsRepository terms;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        CompensationTerms current = terms.current().terms();
        LocalDate today = now.today();
        return Stream.concat(
                        schemes.inForceOf(offices, today).stream().flatMap(scheme -> ofScheme(scheme, current, now)),
                        schemes.undecided(access.offices(actor), new RecusalCondition(actor.away())).stream()
                                .filter(payment -> seconds.of(payment).mayBe(actor))
                                .map(CompensationTasks::ofPayment))
                .toList();
    }

    private static Stream<WaitingTask> ofScheme(
            CompensationScheme scheme, CompensationTerms current, BusinessMoment now) {
        LocalDate today = now.today();
        Stream<WaitingTask> overdue = scheme.isStatementOverdue(today, current)
                ? Stream.of(task(
                        TaskType.STATE_COMPENSATION,
                        scheme,
                        scheme.statementDueOn(current).plusDays(1),
                        scheme.statementDueOn(current),
                        now))
                : Stream.empty();
        Stream<WaitingTask> ending = scheme.isEnding(today, current)
                ? Stream.of(task(
                        TaskType.RENEW_COMPENSATION,
                        scheme,
                        scheme.validUntil().minusDays(current.endingDays()),
                        scheme.validUntil(),
                        now))
                : Stream.empty();
        return Stream.concat(overdue, ending);
    }

    /** @param since day on which the task arose */
    private static WaitingTask task(
            TaskType type, CompensationScheme scheme, LocalDate since, LocalDate dueOn, BusinessMoment now) {
        return new WaitingTask(
                type,
                WaitingTask.named(scheme.holder().name()),
                scheme.document(),
                BusinessMoment.startOf(since),
                dueOn,
                now.calendar().isProvisional(dueOn),
                "/work/compensation_scheme?number=" + scheme.number(),
                "/work/compensation_scheme?number=" + scheme.number() + "#why");
    }

    private static WaitingTask ofPayment(CompensationPayment payment) {
        return WaitingTask.undated(
                TaskType.CONFIRM_COMPENSATION,
                WaitingTask.named(payment.title().place().signName()),
                payment.scheme().holder().name(),
                payment.recordedAt(),
                "/work/compensation_payment?number=" + payment.number());
    }
}
