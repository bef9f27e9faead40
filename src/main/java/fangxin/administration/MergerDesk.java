package fangxin.administration;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.identity.PasswordConfirmation;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import fangxin.territory.Takeover;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where one body is merged into another: what it looks after goes over, what is over keeps the old code. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MergerDesk {
    /** Which body ends with which day, which takes over, and by which paper. */
    public record Wish(String from, String into, LocalDate lastDay, String document) { }

    /** How much of a kind goes over. */
    public record Moving(Takeover.Kind kind, long count) { }

    /** One body that ends, and what goes over with it. */
    public record Ending(String from, Wording fromName, String into, Wording intoName, List<Moving> moving) { }

    /** The body itself, and the authorities below it for which the other has one already. */
    public record Plan(LocalDate lastDay, List<Ending> endings) { }

    @Inject
    Organs organs;
    @Inject
    @Any
    Instance<Takeover> takeovers;
    @Inject
    Territory territory;
    @Inject
    AdministrativeActs acts;
    @Inject
    PasswordConfirmation confirmation;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** What would go over, without moving it. */
    public Plan plan(Wish wish) {
        Organ from = territory.within(signedIn.actor(), wish.from());
        Organ into = organs.find(wish.into()).orElseThrow(() -> RuleViolation.at("into", "administration.merger.into"));
        territory.within(signedIn.actor(), into.code());
        organs.requireMergeable(from, into);
        if (wish.lastDay() == null || wish.lastDay().isAfter(moments.now().today())) {
            throw RuleViolation.at("lastDay", "administration.merger.lastDay");
        }
        return new Plan(wish.lastDay(), endings(from, into));
    }

    /** Merges them; the people of the body get posts at the other, so the password is asked for as for an appointment. */
    public Plan merge(Wish wish) {
        confirmation.requireGiven();
        Plan plan = plan(wish);
        plan.endings().reversed().forEach(ending -> merge(ending, wish));
        return plan;
    }

    private void merge(Ending ending, Wish wish) {
        organs.merge(organs.byCode(ending.from()), organs.byCode(ending.into()), wish.lastDay(), wish.document());
        takeovers.forEach(takeover -> takeover.carryOut(ending.from(), ending.into()));
        acts.record(AdministrativeAct.Kind.MERGE_ORGAN, ending.from(), ending.fromName().zh() + " → "
                + ending.intoName().zh() + " " + wish.lastDay() + (wish.document() == null ? "" : " " + wish.document())
                + ": " + ending.moving().stream().map(each -> each.kind() + " " + each.count())
                .collect(Collectors.joining(", ")));
    }

    /** The body first; then the authorities below it that meet one of the same trade. */
    private List<Ending> endings(Organ from, Organ into) {
        List<Ending> endings = new ArrayList<>(List.of(ending(from, into)));
        List<Organ> there = organs.under(into.code());
        organs.under(from.code()).stream().filter(below -> below.kind() == Organ.Kind.AUTHORITY)
                .forEach(below -> same(below, there).ifPresent(other -> endings.add(ending(below, other))));
        return endings;
    }

    private static Optional<Organ> same(Organ authority, List<Organ> there) {
        return there.stream().filter(other -> other.kind() == Organ.Kind.AUTHORITY
                && authority.authority().equals(other.authority())).findFirst();
    }

    private Ending ending(Organ from, Organ into) {
        return new Ending(from.code(), from.name(), into.code(), into.name(), takeovers.stream()
                .map(takeover -> new Moving(takeover.kind(), takeover.count(from.code())))
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList());
    }
}
