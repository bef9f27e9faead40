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
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.HandoverHandler;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.notification.NotificationComposer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an administrator hands all of one officer's work to a successor when posts rotate, after a look at what moves. */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class HandoverService {
    private static final int SHOWN = 100;

    /** From whom, to whom, and from which day on. */
    public record Wish(String from, String to, LocalDate day) {}

    /** What would move. Nothing moves while anything has an obstacle. */
    public record Plan(
            String from, String fromName, String to, String toName, LocalDate day, List<HandoverHandler.Item> items) {
        public boolean clean() {
            return !items.isEmpty() && items.stream().allMatch(item -> item.obstacle() == null);
        }
    }

    /** One that was entered. */
    public record Entered(
            String id,
            String from,
            String fromName,
            String to,
            String toName,
            LocalDate day,
            Handover.State state,
            String by,
            Instant at,
            Instant doneAt) {}

    @Inject
    HandoverRepository handOvers;

    @Inject
    @Any
    Instance<HandoverHandler> successions;

    @Inject
    AccountRepository accounts;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog acts;

    @Inject
    AccountNotices notices;

    @Inject
    AccountNotifier mailings;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** What would move, without moving it. */
    public Plan plan(Wish wish) {
        Account from = known(wish.from(), "from");
        Account to = known(wish.to(), "to");
        fault(signedIn.actor(), from, to).ifPresent(fault -> {
            throw new RuleViolation(List.of(fault));
        });
        if (wish.day() == null || wish.day().isBefore(moments.now().today())) {
            throw RuleViolation.at("day", "handover.handOver.past");
        }
        if (handOvers.planned(from.username())) {
            throw RuleViolation.at("from", "handover.handOver.planned", from.name());
        }
        return new Plan(
                from.username(), from.name(), to.username(), to.name(), wish.day(), items(from, to, wish.day()));
    }

    /** Enters it: carried out at once where the day is today, else when the day comes. */
    public Entered handOver(Wish wish) {
        confirmation.requireGiven();
        Plan plan = plan(wish);
        requireClean(plan.items());
        Handover handOver = new Handover(
                plan.from(),
                plan.to(),
                plan.day(),
                signedIn.actor(),
                moments.now().at());
        handOvers.add(handOver);
        notify(
                acts.record(
                        AuditEntry.Kind.HAND_OVER,
                        plan.from(),
                        plan.to() + " " + plan.day() + ": " + describe(plan.items())),
                plan.from(),
                plan.to());
        if (handOver.due(moments.now().today())) {
            carryOut(handOver);
        }
        return entered(handOver, accounts.names(List.of(plan.from(), plan.to())));
    }

    /** Cancels one whose day has not come. */
    public void cancel(String id) {
        confirmation.requireGiven();
        Handover handOver = handOvers.findForUpdate(id);
        if (!administers(signedIn.actor(), handOver.predecessor())) {
            throw RuleViolation.at("from", "handover.handOver.unknown");
        }
        handOver.cancel();
        notify(
                acts.record(AuditEntry.Kind.CANCEL_HAND_OVER, handOver.predecessor(), handOver.successor()),
                handOver.predecessor(),
                handOver.successor());
    }

    public List<Entered> entered() {
        List<Handover> found = handOvers.newest(territory.of(signedIn.actor()).orElse(null), SHOWN);
        Map<String, String> names = accounts.names(found.stream()
                .flatMap(each -> Stream.of(each.predecessor(), each.successor()))
                .toList());
        return found.stream().map(each -> entered(each, names)).toList();
    }

    /** Ids of those whose day has come. */
    @RolesAllowed(RoleNames.JOB)
    public List<String> due() {
        return handOvers.due(moments.now().today()).stream().map(Handover::id).toList();
    }

    /** Carries out one whose day has come, if everything still holds that was checked when it was planned. */
    @RolesAllowed(RoleNames.JOB)
    public void carryOut(String id) {
        Handover handOver = handOvers.findForUpdate(id);
        if (handOver.due(moments.now().today())) {
            refusal(handOver).ifPresentOrElse(refusal -> refuse(handOver, refusal), () -> carryOut(handOver));
        }
    }

    private Optional<Handover.Refusal> refusal(Handover handOver) {
        Stream.of(handOver.predecessor(), handOver.successor()).sorted().forEach(accounts::findForUpdate);
        Account from = accounts.byUsername(handOver.predecessor());
        Account to = accounts.byUsername(handOver.successor());
        if (!to.active()) {
            return Optional.of(Handover.Refusal.SUCCESSOR_CLOSED);
        }
        Account administrator = accounts.byUsername(handOver.account());
        if (!administrator.active()
                || fault(accounts.actor(administrator.username(), moments.now().today()), from, to)
                        .isPresent()) {
            return Optional.of(Handover.Refusal.NOT_ADMINISTERED);
        }
        List<HandoverHandler.Item> items = items(from, to, handOver.day());
        return items.isEmpty()
                ? Optional.of(Handover.Refusal.NOTHING)
                : items.stream().allMatch(item -> item.obstacle() == null)
                        ? Optional.empty()
                        : Optional.of(Handover.Refusal.OBSTACLE);
    }

    /** Both persons, the auditors above them and the administrator who planned it are notified. */
    private void refuse(Handover handOver, Handover.Refusal refusal) {
        handOver.refuse();
        notify(
                acts.record(
                        AuditEntry.Kind.REFUSE_HAND_OVER,
                        handOver.predecessor(),
                        handOver.successor() + ": " + refusal),
                handOver.predecessor(),
                handOver.successor());
        LocalizedText reason = NotificationComposer.inBoth("handover.handOver.refusal." + refusal);
        Map<String, String> names = accounts.names(List.of(handOver.predecessor(), handOver.successor()));
        mailings.to(
                accounts.byUsername(handOver.account()),
                "handover.handOver.refused",
                "hand-over:" + handOver.id(),
                names.get(handOver.predecessor()),
                names.get(handOver.successor()),
                handOver.day(),
                reason);
    }

    private void carryOut(Handover handOver) {
        Account from = accounts.byUsername(handOver.predecessor());
        Account to = accounts.byUsername(handOver.successor());
        List<HandoverHandler.Item> items = items(from, to, handOver.day());
        requireClean(items);
        successions.forEach(succession -> succession.carryOut(from, to, handOver.day()));
        handOver.done(moments.now().at());
        notify(
                acts.record(
                        AuditEntry.Kind.CARRY_OUT_HAND_OVER, from.username(), to.username() + ": " + describe(items)),
                from.username(),
                to.username());
    }

    private List<HandoverHandler.Item> items(Account from, Account to, LocalDate day) {
        return successions.stream()
                .flatMap(succession -> succession.items(from, to, day).stream())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    private static void requireClean(List<HandoverHandler.Item> items) {
        if (items.isEmpty()) {
            throw RuleViolation.at("from", "handover.handOver.nothing");
        }
        List<RuleViolation.Violation> obstacles = items.stream()
                .map(HandoverHandler.Item::obstacle)
                .filter(each -> each != null)
                .toList();
        if (!obstacles.isEmpty()) {
            throw new RuleViolation(obstacles);
        }
    }

    private static String describe(List<HandoverHandler.Item> items) {
        Map<HandoverHandler.Kind, Long> counts =
                items.stream().collect(Collectors.groupingBy(HandoverHandler.Item::kind, Collectors.counting()));
        return Stream.of(HandoverHandler.Kind.values())
                .filter(counts::containsKey)
                .map(kind -> kind + " " + counts.get(kind) + " ("
                        + items.stream()
                                .filter(item -> item.kind() == kind)
                                .map(HandoverHandler.Item::subject)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
    }

    /**
     * Why this administrator may not hand work over between the two; empty where it is allowed. The successor gets posts
     * as by an appointment: never the administrator, nor an officer from elsewhere.
     */
    private Optional<Violation> fault(Actor administrator, Account from, Account to) {
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
        return to.active()
                ? Optional.empty()
                : Optional.of(new Violation("to", "handover.handOver.closed", List.of(to.name())));
    }

    /** Whether it is an officer whom this administrator looks after. */
    private boolean administers(Actor administrator, String username) {
        return control(administrator, username).acts()
                && !accounts.appointmentsOf(username).stream()
                        .allMatch(post -> post.role() == Role.MERCHANT || post.role() == Role.JOB);
    }

    private Account known(String username, String field) {
        return accounts.find(username).orElseThrow(() -> RuleViolation.at(field, "handover.handOver.unknown"));
    }

    private AccountPolicy control(Actor administrator, String username) {
        return territory.control(administrator, username, moments.now().today());
    }

    private void notify(AuditEntry act, String... concerned) {
        Stream.of(concerned)
                .forEach(each -> notices.send(act, accounts.byUsername(each), accounts.appointmentsOf(each)));
    }

    private static Entered entered(Handover each, Map<String, String> names) {
        return new Entered(
                each.id(),
                each.predecessor(),
                names.get(each.predecessor()),
                each.successor(),
                names.get(each.successor()),
                each.day(),
                each.state(),
                each.actorName(),
                each.at(),
                each.doneAt());
    }
}
