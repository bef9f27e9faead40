package fangxin.invitation;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.Newcomer;
import fangxin.identity.PasswordRule;
import fangxin.identity.Passwords;
import fangxin.identity.Role;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where somebody who was handed a one-time address sets a password. The secret of the address is the permission. */
@Stateless
@PermitAll
public class InvitationDesk {
    /** Who is invited: an account by name, or nobody yet, who becomes the first administrator. */
    public record Invited(String username, String name, boolean first, Instant expires) { }

    /** Told when the first administrator has made an account. */
    public record Founded(String username, String name, Instant at) { }

    @Inject
    Invitations invitations;
    @Inject
    Accounts accounts;
    @Inject
    Passwords passwords;
    @Inject
    Organs organs;
    @Inject
    Moments moments;
    @Inject
    Event<Founded> founded;

    public Invited look(String secret) {
        Invitation invitation = invitations.open(secret);
        return invitation.first() ? new Invited(null, null, true, invitation.expires())
                : new Invited(invitation.account(), accounts.byUsername(invitation.account()).name(), false,
                        invitation.expires());
    }

    /**
     * Sets the password, and opens the account where there is none yet.
     *
     * @param newcomer who the first administrator is; not looked at where the account is open already
     * @return the account to sign in with
     */
    public String accept(String secret, Newcomer newcomer, String password) {
        Invitation invitation = invitations.open(secret);
        String account = invitation.first() ? found(newcomer, password) : renew(invitation.account(), password);
        invitation.use(moments.now().at());
        return account;
    }

    private String renew(String username, String password) {
        Account account = accounts.find(username).filter(Account::active)
                .orElseThrow(() -> new RuleViolation("invitation.over"));
        account.keepPassword(passwords.hashed(PasswordRule.OFFICER, password, username, account.name(),
                account.phone(), account.mail()));
        return username;
    }

    private String found(Newcomer newcomer, String password) {
        List<Violation> faults = new ArrayList<>(newcomer.faults());
        try {
            PasswordRule.OFFICER.check(password, newcomer.username(), newcomer.name(), newcomer.phone(), newcomer.mail());
        } catch (RuleViolation weak) {
            faults.addAll(weak.violations());
        }
        if (faults.isEmpty() && accounts.find(newcomer.username()).isPresent()) {
            faults.add(new Violation("username", "invitation.username.known", List.of(newcomer.username())));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        Moment now = moments.now();
        Account account = new Account(newcomer.username(), newcomer.name().strip(), newcomer.phone(), newcomer.mail(),
                now.at());
        account.keepPassword(passwords.hashed(PasswordRule.OFFICER, password));
        accounts.add(account);
        String city = organs.ofKind(Organ.Kind.CITY_OFFICE).getFirst().code();
        accounts.appoint(new Appointment(account.username(), Role.ADMINISTRATOR, city, now.today()));
        founded.fire(new Founded(account.username(), account.name(), now.at()));
        return account.username();
    }
}
