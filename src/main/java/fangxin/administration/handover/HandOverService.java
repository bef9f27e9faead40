package fangxin.administration.handover;

import fangxin.administration.AdministrativeScope;
import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.HandOverHandler;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Service boundary by which an administrator plans, carries out, cancels and lists handovers from one officer to
 * another, after a preview of the items.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class HandOverService {
    private static final int SHOWN = 100;

    /** Predecessor, successor, and the day from which the successor works. */
    public record HandOverRequest(
            @Length(max = 60) String from,
            @Length(max = 60) String to,

            @NotNull(message = "{handover.handOver.past}") LocalDate effectiveOn) {}

    /** Preview of a handover. No item moves while one of them has an obstacle. */
    public record HandOverPlan(
            @NotNull String from,
            @NotNull String fromName,
            @NotNull String to,
            @NotNull String toName,
            @NotNull LocalDate effectiveOn,
            @NotNull List<HandOverHandler.HandOverItem> items) {
        public boolean hasNoObstacle() {
            return !items.isEmpty() && items.stream().allMatch(item -> item.obstacle() == null);
        }
    }

    /** Handover as it is listed. */
    public record HandOverView(
            @NotNull String id,
            @NotNull String from,
            String fromName,
            @NotNull String to,
            String toName,
            @NotNull LocalDate effectiveOn,
            @NotNull HandOver.HandOverState state,
            @NotNull String by,
            @NotNull Instant enteredAt,
            Instant completedAt) {}

    @Inject
    HandOverRepository handOvers;

    @Inject
    HandOverWorker worker;

    @Inject
    AccountRepository accounts;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the items that a handover would transfer; changes nothing. */
    public HandOverPlan plan(HandOverRequest wish) {
        Constraints.check(wish);
        Account from = findAccount(wish.from(), "from");
        Account to = findAccount(wish.to(), "to");
        worker.fault(currentUser.actor(), from, to).ifPresent(fault -> {
            throw new RuleViolation(List.of(fault));
        });
        if (wish.effectiveOn().isBefore(businessClock.now().today())) {
            throw RuleViolation.at("effectiveOn", "handover.handOver.past");
        }
        if (handOvers.isPlanned(from.username())) {
            throw RuleViolation.at("from", "handover.handOver.planned", from.name());
        }
        return new HandOverPlan(
                from.username(),
                from.name(),
                to.username(),
                to.name(),
                wish.effectiveOn(),
                worker.items(from, to, wish.effectiveOn()));
    }

    /** Stores a handover: carries it out at once if its day is today, otherwise the job does on its day. */
    public HandOverView handOver(HandOverRequest wish) {
        confirmation.requireGiven();
        HandOverPlan plan = plan(wish);
        HandOverWorker.requireClean(plan.items());
        HandOver handOver = new HandOver(
                plan.from(),
                plan.to(),
                plan.effectiveOn(),
                currentUser.actor(),
                businessClock.now().at());
        handOvers.add(handOver);
        worker.notify(
                auditLog.record(
                        AuditEntry.AuditAction.HAND_OVER,
                        plan.from(),
                        plan.to() + " " + plan.effectiveOn() + ": " + HandOverWorker.describe(plan.items())),
                plan.from(),
                plan.to());
        if (handOver.isDue(businessClock.now().today())) {
            worker.carryOut(handOver, currentUser.actor());
        }
        return entered(handOver, accounts.names(List.of(plan.from(), plan.to())));
    }

    /** Cancels a handover before its day. */
    public void cancel(String id) {
        confirmation.requireGiven();
        HandOver handOver = handOvers.findForUpdate(id);
        if (!worker.administers(currentUser.actor(), handOver.predecessor())) {
            throw RuleViolation.at("from", "handover.handOver.unknown");
        }
        handOver.cancel();
        worker.notify(
                auditLog.record(AuditEntry.AuditAction.CANCEL_HAND_OVER, handOver.predecessor(), handOver.successor()),
                handOver.predecessor(),
                handOver.successor());
    }

    public List<HandOverView> entered() {
        List<HandOver> found =
                handOvers.newest(territory.of(currentUser.actor()).orElse(null), SHOWN);
        Map<String, String> names = accounts.names(found.stream()
                .flatMap(each -> Stream.of(each.predecessor(), each.successor()))
                .toList());
        return found.stream().map(each -> entered(each, names)).toList();
    }

    private Account findAccount(String username, String field) {
        return accounts.find(username).orElseThrow(() -> RuleViolation.at(field, "handover.handOver.unknown"));
    }

    private static HandOverView entered(HandOver each, Map<String, String> names) {
        return new HandOverView(
                each.id(),
                each.predecessor(),
                names.get(each.predecessor()),
                each.successor(),
                names.get(each.successor()),
                each.effectiveOn(),
                each.state(),
                each.actor().name(),
                each.enteredAt(),
                each.completedAt());
    }
}
