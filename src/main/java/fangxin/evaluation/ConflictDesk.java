package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.CreditCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where conflicts of interest are declared: by any officer concerned, or by the authority for its evaluators. */
@Stateless
@RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY, Roles.CONFERENCE_MEMBER,
        Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class ConflictDesk {
    /**
     * A conflict that stands.
     *
     * @param kept whether it stays for a merchant that had applied before the declaration was withdrawn
     */
    public record Declared(String id, String creditCode, String merchantName, Conflict.Relation relation,
            String reason, Instant at, boolean kept) { }

    /** Fired when a conflict was declared or withdrawn, for the journal. */
    public record Changed(String account, String merchant, Conflict.Relation relation, boolean withdrawn) { }

    /**
     * What is declared.
     *
     * @param account whom it concerns; null for oneself
     */
    public record Declaration(String account, String creditCode, String merchantName, Conflict.Relation relation,
            String reason) { }

    @Inject
    Conflicts conflicts;
    @Inject
    KeptConflicts keptConflicts;
    @Inject
    Event<Changed> changed;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public List<Declared> mine() {
        return conflicts.declaredBy(signedIn.actor().account()).stream().filter(Conflict::stands)
                .map(one -> new Declared(one.id(), one.creditCode(), one.merchantName(), one.relation(),
                        one.reason(), one.declaredAt(), one.isKept()))
                .toList();
    }

    /** Keeps somebody away from a merchant from now on. */
    public void declare(Declaration declared) {
        Actor actor = signedIn.actor();
        String whom = Faults.tidy(declared.account()) == null ? actor.account() : declared.account().strip();
        if (!whom.equals(actor.account())) {
            requireOwn(actor, whom);
        }
        String code = Faults.tidy(declared.creditCode()) == null ? null : CreditCode.normalised(declared.creditCode());
        String name = Faults.tidy(declared.merchantName());
        new Faults()
                .refuse(code == null && name == null, "merchantName", "evaluation.conflict.whom")
                .mayHave("merchantName", name, 200)
                .mayHave("creditCode", code, 20)
                .refuse(declared.relation() == null, "relation", "evaluation.conflict.relation.missing")
                .needs("reason", declared.reason(), 500, "evaluation.conflict.reason.missing")
                .check();
        conflicts.add(new Conflict(whom, code, name, declared.relation(), declared.reason().strip(), actor.account(),
                moments.now().at()));
        changed.fire(new Changed(whom, Stream.of(name, code).filter(Objects::nonNull).collect(Collectors.joining(" ")),
                declared.relation(), false));
    }

    /** Withdraws an own declaration. For merchants that have applied meanwhile the person keeps away all the same. */
    public void withdraw(String id) {
        Conflict conflict = conflicts.byId(id);
        if (!conflict.declaredBy().equals(signedIn.actor().account()) || !conflict.stands()) {
            throw new Unknown(id);
        }
        conflict.withdraw(moments.now().at());
        keptConflicts.keep(conflict, moments.now());
        changed.fire(new Changed(conflict.account(), Stream.of(conflict.merchantName(), conflict.creditCode())
                .filter(Objects::nonNull).collect(Collectors.joining(" ")), conflict.relation(), true));
    }

    private void requireOwn(Actor actor, String whom) {
        boolean own = accounts.appointmentsOf(whom).stream().anyMatch(post -> post.role() == Role.EVALUATOR
                && actor.holds(Role.AUTHORITY, post.place()));
        if (!own) {
            throw RuleViolation.at("account", "evaluation.conflict.notYours");
        }
    }
}
