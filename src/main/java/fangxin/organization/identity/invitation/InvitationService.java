package fangxin.organization.identity.invitation;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.NewAccount;
import fangxin.organization.identity.PasswordHasher;
import fangxin.organization.identity.PasswordPolicy;
import fangxin.organization.identity.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Service boundary by which an invited person reads the invitation and sets a password at a one-time address; the first
 * administrator also creates the account. The secret of the address is the permission.
 */
@Stateless
@PermitAll
public class InvitationService {
    /** Invited person: an account, or none yet for the first administrator. */
    public record InvitationView(
            String username,
            String name,
            boolean first,
            @NotNull Instant expires) {}

    /** Event that the first administrator has created an account. */
    public record InstallationFounded(String username, String name, Instant foundedAt) {}

    @Inject
    InvitationRepository invitations;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHasher passwords;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<InstallationFounded> founded;

    public InvitationView view(String secret) {
        Invitation invitation = invitations.open(secret);
        return invitation.isForFirstAccount()
                ? new InvitationView(null, null, true, invitation.expires())
                : new InvitationView(
                        invitation.account(),
                        accounts.byUsername(invitation.account()).name(),
                        false,
                        invitation.expires());
    }

    /**
     * Sets the password, and opens the account where there is none yet.
     *
     * @param newcomer data of the first administrator; ignored if the account exists
     * @return the account to sign in with
     */
    public String accept(String secret, NewAccount newcomer, String password) {
        Invitation invitation = invitations.open(secret);
        String account =
                invitation.isForFirstAccount() ? found(newcomer, password) : renew(invitation.account(), password);
        invitation.use(businessClock.now().at());
        return account;
    }

    private String renew(String username, String password) {
        Account account = accounts.find(username)
                .filter(Account::isActive)
                .orElseThrow(() -> new RuleViolation("invitation.over"));
        account.changePassword(passwords.hashed(
                PasswordPolicy.OFFICER, password, username, account.name(), account.phone(), account.mail()));
        return username;
    }

    private String found(NewAccount newcomer, String password) {
        List<Violation> faults = new ArrayList<>(newcomer.faults());
        try {
            PasswordPolicy.OFFICER.check(
                    password, newcomer.username(), newcomer.name(), newcomer.phone(), newcomer.mail());
        } catch (RuleViolation weak) {
            faults.addAll(weak.violations());
        }
        if (faults.isEmpty() && accounts.find(newcomer.username()).isPresent()) {
            faults.add(new Violation("username", "invitation.username.known", List.of(newcomer.username())));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        BusinessMoment now = businessClock.now();
        Account account =
                new Account(newcomer.username(), newcomer.name().strip(), newcomer.phone(), newcomer.mail(), now.at());
        account.changePassword(passwords.hashed(PasswordPolicy.OFFICER, password));
        accounts.add(account);
        String city = agencies.ofType(Agency.AgencyType.CITY_OFFICE).getFirst().code();
        accounts.appoint(new Appointment(account.username(), Role.ADMINISTRATOR, city, now.today()));
        founded.fire(new InstallationFounded(account.username(), account.name(), now.at()));
        return account.username();
    }
}
