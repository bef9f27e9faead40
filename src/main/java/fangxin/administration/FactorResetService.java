package fangxin.administration;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondFactors;
import fangxin.organization.identity.SignInLimits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary for the removal of lost second factors: an administrator responsible for the account requests it,
 * and another one, or an auditor above the account's posts, confirms or refuses it. One person alone could take over
 * an account otherwise, also with the help of an account that this person opened.
 */
@Stateless
@RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
public class FactorResetService {
    private static final int INDEPENDENT_DAYS =
            SignInLimits.Limits.shipped().resets().independentDays();

    /**
     * Request that waits for the decision of a second person.
     *
     * @param decidable whether the reader may confirm it
     */
    public record PendingReset(
            @NotNull String id,
            @NotNull String account,
            @NotNull String name,
            @NotNull String reason,
            @NotNull String requestedBy,
            @NotNull String requestedByName,
            @NotNull Instant requestedAt,
            boolean decidable) {}

    @Inject
    FactorResetRepository resets;

    @Inject
    SecondFactors factors;

    @Inject
    AccountRepository accounts;

    @Inject
    AdministrativeScope territory;

    @Inject
    AgencyRepository agencies;

    @Inject
    AuditLog auditLog;

    @Inject
    AccountNotices notices;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the requests that this person can see. */
    public List<PendingReset> pending() {
        Actor actor = currentUser.actor();
        AccessGrants lately = recentGrants();
        return resets.undecided().stream()
                .filter(reset -> sees(actor, reset.account()))
                .map(reset -> view(reset, actor, lately))
                .toList();
    }

    private PendingReset view(FactorReset reset, Actor reader, AccessGrants lately) {
        return new PendingReset(
                reset.id(),
                reset.account(),
                accounts.byUsername(reset.account()).name(),
                reset.reason(),
                reset.requestedBy(),
                accounts.byUsername(reset.requestedBy()).name(),
                reset.requestedAt(),
                reset.mayBeConfirmedBy(reader.account(), lately));
    }

    /** Requests the removal, which waits for the decision of a second person. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public PendingReset request(FactorResetInput input) {
        confirmation.requireGiven();
        Constraints.check(input);
        String username = input.account();
        if (accounts.find(username).isEmpty()
                || !territory.control(currentUser.actor(), username, today()).acts()) {
            throw RuleViolation.at("account", "administration.reset.unknown");
        }
        Account account = accounts.findForUpdate(username);
        if (!account.hasSecondFactor()) {
            throw RuleViolation.at("account", "administration.reset.none", account.name());
        }
        if (resets.undecided().stream().anyMatch(reset -> reset.account().equals(username))) {
            throw RuleViolation.at("account", "administration.reset.waiting", account.name());
        }
        FactorReset reset = new FactorReset(
                username,
                input.reason(),
                currentUser.actor().account(),
                businessClock.now().at());
        resets.add(reset);
        record(AuditEntry.AuditAction.REQUEST_FACTOR_RESET, account, reset.reason());
        return view(reset, currentUser.actor(), recentGrants());
    }

    /** Removes the second factors and ends the sessions; the next sign-in leads to setting up new ones. */
    public void confirm(String id) {
        confirmation.requireGiven();
        FactorReset reset = decidable(id);
        reset.confirm(
                currentUser.actor().account(),
                recentGrants(),
                INDEPENDENT_DAYS,
                businessClock.now().at());
        Account account = accounts.findForUpdate(reset.account());
        factors.removeAll(account);
        record(AuditEntry.AuditAction.CONFIRM_FACTOR_RESET, account, reset.reason());
    }

    public void refuse(String id) {
        FactorReset reset = decidable(id);
        reset.refuse(currentUser.actor().account(), businessClock.now().at());
        record(AuditEntry.AuditAction.REFUSE_FACTOR_RESET, accounts.byUsername(reset.account()), reset.reason());
    }

    private AccessGrants recentGrants() {
        return new AccessGrants(auditLog.since(
                businessClock.now().at().minus(Duration.ofDays(INDEPENDENT_DAYS)), AccessGrants.ACTIONS));
    }

    private FactorReset decidable(String id) {
        FactorReset reset = resets.locked(id);
        if (!sees(currentUser.actor(), reset.account())) {
            throw new NotFound(id);
        }
        return reset;
    }

    /**
     * Returns whether the actor may see the reset: as an administrator of the account, or as auditor above all its
     * posts.
     */
    private boolean sees(Actor actor, String username) {
        AccountPolicy control = territory.control(actor, username, today());
        return (actor.holds(Role.ADMINISTRATOR) && control.acts())
                || (!control.present().isEmpty()
                        && actor.placesAs(Role.AUDITOR)
                                .anyMatch(office -> control.present().stream()
                                        .allMatch(post -> agencies.isWithin(post.place(), office))));
    }

    private void record(AuditEntry.AuditAction action, Account account, String detail) {
        notices.send(
                auditLog.record(action, account.username(), detail),
                account,
                territory
                        .control(currentUser.actor(), account.username(), today())
                        .ever());
    }

    private LocalDate today() {
        return businessClock.now().today();
    }
}
