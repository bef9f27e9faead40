package fangxin.administration.handover;

import fangxin.administration.AccountNotices;
import fangxin.administration.AccountPolicy;
import fangxin.administration.AdministrativeScope;
import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.HandOverHandler;
import fangxin.organization.identity.Role;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Transactions of {@link HandOverJob}: carries out the handovers from one officer to a successor whose day has come, or
 * refuses one that is no longer possible; also lists the items of one, and checks it, for a preview. {@link
 * HandOverService} uses it for a handover of the same day.
 */
@ApplicationScoped
@Transactional
class HandOverWorker {
    @Inject
    HandOverRepository handOvers;

    @Inject
    @Any
    Instance<HandOverHandler> successions;

    @Inject
    AccountRepository accounts;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    AccountNotices notices;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the ids of the handovers whose day has come. */
    List<String> due() {
        return handOvers.due(businessClock.now().today()).stream()
                .map(HandOver::id)
                .toList();
    }

    /** Carries out a handover on its day, if all checks of its planning still pass. */
    void carryOut(String id, Actor by) {
        HandOver handOver = handOvers.findForUpdate(id);
        if (handOver.isDue(businessClock.now().today())) {
            refusal(handOver).ifPresentOrElse(refusal -> refuse(handOver, refusal, by), () -> carryOut(handOver, by));
        }
    }

    /** Returns the reason why a handover cannot be carried out on its day; empty where it can. */
    private Optional<HandOver.HandOverRefusal> refusal(HandOver handOver) {
        Stream.of(handOver.predecessor(), handOver.successor()).sorted().forEach(accounts::findForUpdate);
        Account from = accounts.byUsername(handOver.predecessor());
        Account to = accounts.byUsername(handOver.successor());
        if (!to.isActive()) {
            return Optional.of(HandOver.HandOverRefusal.SUCCESSOR_CLOSED);
        }
        Account administrator = accounts.byUsername(handOver.actor().account());
        if (!administrator.isActive()
                || fault(
                                accounts.actor(
                                        administrator.username(),
                                        businessClock.now().today()),
                                from,
                                to)
                        .isPresent()) {
            return Optional.of(HandOver.HandOverRefusal.NOT_ADMINISTERED);
        }
        List<HandOverHandler.HandOverItem> items = items(from, to, handOver.effectiveOn());
        return items.isEmpty()
                ? Optional.of(HandOver.HandOverRefusal.NOTHING)
                : items.stream().allMatch(item -> item.obstacle() == null)
                        ? Optional.empty()
                        : Optional.of(HandOver.HandOverRefusal.OBSTACLE);
    }

    /** Refuses a handover, and notifies both persons, the auditors above them and the administrator who planned it. */
    private void refuse(HandOver handOver, HandOver.HandOverRefusal refusal, Actor by) {
        handOver.refuse();
        notify(
                auditLog.record(
                        AuditEntry.AuditAction.REFUSE_HAND_OVER,
                        handOver.predecessor(),
                        handOver.successor() + ": " + refusal,
                        by),
                handOver.predecessor(),
                handOver.successor());
        LocalizedText reason = Messages.inBoth("administration.refusal." + refusal);
        Map<String, String> names = accounts.names(List.of(handOver.predecessor(), handOver.successor()));
        mailings.to(
                accounts.byUsername(handOver.actor().account()),
                "handover.handOver.refused",
                "hand-over:" + handOver.id(),
                names.get(handOver.predecessor()),
                names.get(handOver.successor()),
                handOver.effectiveOn(),
                reason);
    }

    /** Transfers all that moves, and notifies both persons. */
    void carryOut(HandOver handOver, Actor by) {
        Account from = accounts.byUsername(handOver.predecessor());
        Account to = accounts.byUsername(handOver.successor());
        List<HandOverHandler.HandOverItem> items = items(from, to, handOver.effectiveOn());
        requireClean(items);
        successions.forEach(succession -> succession.carryOut(from, to, handOver.effectiveOn()));
        handOver.done(businessClock.now().at());
        notify(
                auditLog.record(
                        AuditEntry.AuditAction.CARRY_OUT_HAND_OVER,
                        from.username(),
                        to.username() + ": " + describe(items),
                        by),
                from.username(),
                to.username());
    }

    /** Returns the items that all handlers would transfer between two accounts on a day. */
    List<HandOverHandler.HandOverItem> items(Account from, Account to, LocalDate day) {
        return successions.stream()
                .flatMap(succession -> succession.items(from, to, day).stream())
                .sorted((one, other) -> one.type().compareTo(other.type()))
                .toList();
    }

    /** Refuses a handover without items, or with an item that cannot be transferred: all are transferred or none. */
    static void requireClean(List<HandOverHandler.HandOverItem> items) {
        if (items.isEmpty()) {
            throw RuleViolation.at("from", "handover.handOver.nothing");
        }
        List<RuleViolation.Violation> obstacles = items.stream()
                .map(HandOverHandler.HandOverItem::obstacle)
                .filter(each -> each != null)
                .toList();
        if (!obstacles.isEmpty()) {
            throw new RuleViolation(obstacles);
        }
    }

    static String describe(List<HandOverHandler.HandOverItem> items) {
        Map<HandOverHandler.HandOverItemType, Long> counts = items.stream()
                .collect(Collectors.groupingBy(HandOverHandler.HandOverItem::type, Collectors.counting()));
        return Stream.of(HandOverHandler.HandOverItemType.values())
                .filter(counts::containsKey)
                .map(type -> type + " " + counts.get(type) + " ("
                        + items.stream()
                                .filter(item -> item.type() == type)
                                .map(HandOverHandler.HandOverItem::subject)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns the reason why this administrator may not transfer work between the two officers; empty where it is
     * allowed. The successor receives posts as by an appointment: never the administrator, nor an officer from
     * elsewhere.
     */
    Optional<Violation> fault(Actor administrator, Account from, Account to) {
        if (!administers(administrator, from.username())) {
            return Optional.of(new Violation("from", "handover.handOver.unknown", List.of()));
        }
        if (to.username().equals(administrator.account())) {
            return Optional.of(new Violation("to", "administration.appoint.self", List.of()));
        }
        if (!control(administrator, to.username()).appoints()) {
            return Optional.of(new Violation("to", "handover.handOver.unknown", List.of()));
        }
        if (from.username().equals(to.username())) {
            return Optional.of(new Violation("to", "handover.handOver.self", List.of()));
        }
        return to.isActive()
                ? Optional.empty()
                : Optional.of(new Violation("to", "handover.handOver.closed", List.of(to.name())));
    }

    /** Returns whether this administrator is responsible for the officer. */
    boolean administers(Actor administrator, String username) {
        return control(administrator, username).acts()
                && !accounts.appointmentsOf(username).stream()
                        .allMatch(post -> post.role() == Role.MERCHANT || post.role() == Role.JOB);
    }

    private AccountPolicy control(Actor administrator, String username) {
        return territory.control(administrator, username, businessClock.now().today());
    }

    /** Notifies the accounts that an entry of the audit log concerns. */
    void notify(AuditEntry act, String... concerned) {
        Stream.of(concerned)
                .forEach(each -> notices.send(act, accounts.byUsername(each), accounts.appointmentsOf(each)));
    }
}
