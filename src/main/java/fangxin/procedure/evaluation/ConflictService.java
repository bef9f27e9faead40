package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for declaring, listing and withdrawing conflicts of interest: by any officer for himself or herself,
 * or by the authority for its evaluators.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class ConflictService {
    /**
     * Conflict that is in effect.
     *
     * @param remainsInForce whether it stays for a merchant that had applied before the declaration was withdrawn
     */
    public record DeclaredConflict(
            @NotNull String id,
            String creditCode,
            String merchantName,
            @NotNull ConflictOfInterest.ConflictRelation relation,
            @NotNull String reason,
            @NotNull Instant declaredAt,
            boolean remainsInForce) {}

    /** Event of a conflict that was declared or withdrawn; the journal records it. */
    public record ConflictChanged(
            String account, String merchant, ConflictOfInterest.ConflictRelation relation, boolean withdrawn) {}

    /**
     * Declaration of a conflict of interest.
     *
     * @param account whom it concerns; null for oneself
     */
    public record ConflictDeclaration(
            @Length(max = 60) String account,

            @Length(max = 20, message = "{evaluation.tooLong}")
            String creditCode,

            @Length(max = 200, message = "{evaluation.tooLong}")
            String merchantName,

            @NotNull(message = "{evaluation.conflict.relation.missing}")
            ConflictOfInterest.ConflictRelation relation,

            @NotBlank(message = "{evaluation.conflict.reason.missing}")
            @Length(max = 500, message = "{evaluation.tooLong}")
            String reason) {
        public ConflictDeclaration {
            creditCode = FieldErrors.tidy(creditCode) == null ? null : TextNormalizer.code(creditCode);
        }
    }

    @Inject
    ConflictRepository conflicts;

    @Inject
    ConflictHistory keptConflicts;

    @Inject
    Event<ConflictChanged> changed;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public List<DeclaredConflict> listOwn() {
        return conflicts.declaredBy(currentUser.actor().account()).stream()
                .filter(ConflictOfInterest::isInForce)
                .map(one -> new DeclaredConflict(
                        one.id(),
                        one.creditCode(),
                        one.merchantName(),
                        one.relation(),
                        one.reason(),
                        one.declaredAt(),
                        one.remainsInForce()))
                .toList();
    }

    /** Declares a conflict of interest: the person is recused from the merchant from now on. */
    public void declare(ConflictDeclaration declared) {
        Actor actor = currentUser.actor();
        String whom = FieldErrors.tidy(declared.account()) == null
                ? actor.account()
                : declared.account().strip();
        if (!whom.equals(actor.account())) {
            requireOwn(actor, whom);
        }
        String code = declared.creditCode();
        String name = FieldErrors.tidy(declared.merchantName());
        new FieldErrors()
                .refuse(code == null && name == null, "merchantName", "evaluation.conflict.whom")
                .validate(declared)
                .check();
        conflicts.add(new ConflictOfInterest(
                whom,
                code,
                name,
                declared.relation(),
                declared.reason().strip(),
                actor.account(),
                businessClock.now().at()));
        changed.fire(new ConflictChanged(
                whom,
                Stream.of(name, code).filter(Objects::nonNull).collect(Collectors.joining(" ")),
                declared.relation(),
                false));
    }

    /**
     * Withdraws a declaration of the caller. For merchants that have applied meanwhile the recusal remains in effect.
     */
    public void withdraw(String id) {
        ConflictOfInterest conflict = conflicts.byId(id);
        if (!conflict.declaredBy().equals(currentUser.actor().account()) || !conflict.isInForce()) {
            throw new NotFound(id);
        }
        conflict.withdraw(businessClock.now().at());
        keptConflicts.record(conflict, businessClock.now());
        changed.fire(new ConflictChanged(
                conflict.account(),
                Stream.of(conflict.merchantName(), conflict.creditCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                conflict.relation(),
                true));
    }

    /**
     * Refuses an officer who declares for another person, unless that person is an evaluator of the officer's
     * authority.
     */
    private void requireOwn(Actor actor, String whom) {
        boolean own = accounts.appointmentsOf(whom).stream()
                .anyMatch(post -> post.role() == Role.EVALUATOR && actor.holds(Role.AUTHORITY, post.place()));
        if (!own) {
            throw RuleViolation.at("account", "evaluation.conflict.notYours");
        }
    }
}
