package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Service boundary for signing in by password, by a code sent to phone or mail address, or by a passkey, with a second
 * factor where the account has one; it also issues tokens to programs, and answers whether a code opens an account. No
 * transaction is held while a password hash is waited for.
 */
@Stateless
@PermitAll
public class SignInService {
    private static final int LONGEST_NAME = 100;
    private static final Duration SECOND_STEP = Duration.ofMinutes(5);
    private static final String TICKET = "second-step";

    /**
     * Person whose first factor was verified, with that person's language.
     *
     * @param ticket shows it at the second step, which must follow; null where this was all
     */
    public record VerifiedSignIn(String username, String language, String ticket) {}

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHasher passwords;

    @Inject
    OneTimeCodeService codes;

    @Inject
    SignInLimits limits;

    @Inject
    SecondFactorService factors;

    @Inject
    UserSessionService sessions;

    @Inject
    Event<SignInCodeRequested> wanted;

    @Inject
    BusinessClock businessClock;

    /** @param username account, phone or mail */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VerifiedSignIn signIn(String username, String password, SignInOrigin from) {
        if (username == null || username.length() > LONGEST_NAME) {
            throw new RuleViolation(RuleViolation.Status.WRONG_CREDENTIALS, "identity.signIn.wrong");
        }
        String typed = username.strip();
        Optional<Account> account =
                accounts.find(typed).or(() -> accounts.byContact(typed)).filter(Account::isActive);
        SignInLimits.SignInAttempt attempt = new SignInLimits.SignInAttempt(
                typed.toLowerCase(Locale.ROOT), account.map(Account::username).orElse(null), from);
        limits.attempt(attempt);
        String hash = account.map(Account::password).orElse(null);
        boolean right = attempt.isFromKnownBrowser()
                ? passwords.matches(password, hash)
                : passwords.asAnonymous(() -> {
                    LockSupport.parkNanos(limits.delay(attempt).toNanos());
                    return passwords.matches(password, hash);
                });
        if (!right) {
            limits.failed(attempt);
            throw new RuleViolation(RuleViolation.Status.WRONG_CREDENTIALS, "identity.signIn.wrong");
        }
        limits.succeeded(attempt);
        return proved(accounts.find(attempt.account())
                .filter(Account::isActive)
                .filter(known -> Objects.equals(hash, known.password()))
                .orElseThrow(() -> new RuleViolation(RuleViolation.Status.WRONG_CREDENTIALS, "identity.signIn.wrong")));
    }

    /** Completes the second step with a code of the authenticator app. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VerifiedSignIn signInWithOtp(String ticket, String otp) {
        Account account = SignedFormState.read(
                        TICKET, ticket, businessClock.now().at(), SECOND_STEP)
                .map(SignedFormState::text)
                .map(text -> text.split("/", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts ->
                        accounts.find(parts[1]).filter(known -> parts[0].equals(String.valueOf(known.sessionEpoch()))))
                .filter(Account::isActive)
                .orElseThrow(() -> new RuleViolation("identity.otp.late"));
        if (!factors.accepts(account.username(), otp)) {
            throw RuleViolation.at("otp", "identity.otp.wrong");
        }
        return new VerifiedSignIn(account.username(), account.language(), null);
    }

    /** Signs in by a passkey, which verifies possession and the user, so that no second step follows. */
    public Optional<VerifiedSignIn> signInByPasskey(String answer) {
        return factors.accountByPasskey(answer)
                .flatMap(accounts::find)
                .filter(Account::isActive)
                .map(account -> new VerifiedSignIn(account.username(), account.language(), null));
    }

    /** Sends a code if an account has this contact; duration and answer are the same if none has. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sendCode(String contact, SignInOrigin from) {
        if (contact.length() > LONGEST_NAME) {
            return;
        }
        String typed = contact.strip();
        String account = from.device() == null
                ? null
                : accounts.byContact(typed).map(Account::username).orElse(null);
        limits.code(new SignInLimits.SignInAttempt(typed, account, from));
        wanted.fireAsync(new SignInCodeRequested(typed));
    }

    /**
     * Returns empty instead of throwing if the code is wrong, so that the transaction commits and the failed try is
     * counted. Officers cannot sign in with a code alone.
     */
    public Optional<VerifiedSignIn> signInByCode(String contact, String code, SignInOrigin from) {
        Optional<Account> account = contact == null || contact.length() > LONGEST_NAME
                ? Optional.empty()
                : accounts.byContact(contact).filter(Account::isActive);
        if (!codes.redeem(contact, code, from.address())) {
            return Optional.empty();
        }
        account.filter(this::isOfficer).ifPresent(officer -> {
            throw RuleViolation.at("code", "identity.code.officer");
        });
        return account.map(this::proved);
    }

    /** @param otp a code of the app, where the account has a second factor */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UserSessionService.IssuedToken issueToken(String username, String password, String otp, SignInOrigin from) {
        Instant now = businessClock.now().at();
        return sessions.issue(second(signIn(username, password, from), otp).username(), now, from);
    }

    /** Returns empty instead of throwing if the code is wrong, so that the failed try is counted. */
    public Optional<UserSessionService.IssuedToken> issueTokenByCode(
            String contact, String code, String otp, SignInOrigin from) {
        return signInByCode(contact, code, from)
                .map(proved -> sessions.issue(second(proved, otp).username(), null, from));
    }

    private VerifiedSignIn second(VerifiedSignIn first, String otp) {
        if (first.ticket() == null) {
            return first;
        }
        if (!factors.hasTotp(first.username())) {
            throw RuleViolation.at("otp", "identity.otp.passkeysOnly");
        }
        if (otp == null || otp.isBlank()) {
            throw RuleViolation.at("otp", "identity.otp.missing");
        }
        return signInWithOtp(first.ticket(), otp);
    }

    /**
     * Returns the names of the roles that an account has today, at any place; empty for an unknown or closed account.
     */
    public Set<String> rolesOf(String username) {
        return accounts.find(username)
                .filter(Account::isActive)
                .map(account -> UserSessionService.names(roles(username)))
                .orElse(Set.of());
    }

    /**
     * Returns whether a one-time code is enough to sign in with this account: not for officers, nor with a second
     * factor.
     */
    public boolean opensByCode(String username) {
        return accounts.find(username)
                .filter(Account::isActive)
                .filter(account -> !account.hasSecondFactor() && !isOfficer(account))
                .isPresent();
    }

    public boolean hasSecondFactor(String username) {
        return accounts.byUsername(username).hasSecondFactor();
    }

    private boolean isOfficer(Account account) {
        return roles(account.username()).stream().anyMatch(RoleGroup.OFFICER::includes);
    }

    private Set<Role> roles(String username) {
        return accounts.actor(username, businessClock.now().today()).posts().stream()
                .map(Actor.Post::role)
                .collect(Collectors.toSet());
    }

    private VerifiedSignIn proved(Account account) {
        return new VerifiedSignIn(
                account.username(),
                account.language(),
                account.hasSecondFactor()
                        ? SignedFormState.sign(
                                TICKET,
                                account.sessionEpoch() + "/" + account.username(),
                                businessClock.now().at())
                        : null);
    }
}
