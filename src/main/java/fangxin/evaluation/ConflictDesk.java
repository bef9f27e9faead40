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
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Where conflicts of interest are declared: by the person concerned, or by the authority for its evaluators. */
@Stateless
@RolesAllowed({Roles.EVALUATOR, Roles.AUTHORITY, Roles.COUNTY_OFFICE})
public class ConflictDesk {
    /** A conflict that stands. */
    public record Declared(String id, String creditCode, String merchantName, String reason, Instant at) { }

    @Inject
    Conflicts conflicts;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public List<Declared> mine() {
        return conflicts.declaredBy(signedIn.actor().account()).stream().filter(Conflict::stands)
                .map(one -> new Declared(one.id(), one.creditCode(), one.merchantName(), one.reason(),
                        one.declaredAt()))
                .toList();
    }

    /** @param account whom it concerns; null for oneself */
    public void declare(String account, String creditCode, String merchantName, String reason) {
        Actor actor = signedIn.actor();
        String whom = Faults.tidy(account) == null ? actor.account() : account.strip();
        if (!whom.equals(actor.account())) {
            requireOwn(actor, whom);
        }
        String code = Faults.tidy(creditCode) == null ? null : CreditCode.normalised(creditCode);
        String name = Faults.tidy(merchantName);
        new Faults()
                .refuse(code == null && name == null, "merchantName", "evaluation.conflict.whom")
                .mayHave("merchantName", name, 200)
                .needs("reason", reason, 500, "evaluation.conflict.reason.missing")
                .check();
        conflicts.add(new Conflict(whom, code, name, reason.strip(), actor.account(), moments.now().at()));
    }

    /** Takes back what one has declared oneself. */
    public void withdraw(String id) {
        Conflict conflict = conflicts.byId(id);
        if (!conflict.declaredBy().equals(signedIn.actor().account())) {
            throw new Unknown(id);
        }
        conflict.withdraw(moments.now().at());
    }

    private void requireOwn(Actor actor, String whom) {
        boolean own = accounts.appointmentsOf(whom).stream().anyMatch(post -> post.role() == Role.EVALUATOR
                && actor.holds(Role.AUTHORITY, post.place()));
        if (!own) {
            throw RuleViolation.at("account", "evaluation.conflict.notYours");
        }
    }
}
