package fangxin.identity;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.platform.RateLimit;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where people sign in: by password, or by a code sent to their phone or mail address. */
@Stateless
@PermitAll
public class SignInDesk {
    /** What everyone is who may sign in; no desk asks for it. */
    private static final String ANYBODY = "ANYBODY";
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration TOKEN = Duration.ofHours(8);

    /** Who signed in, and in which language that person wants to read. */
    public record Welcome(String username, String language) { }

    /** A token for the API, and when it ends. */
    public record Issued(String token, Instant expires) { }

    @PersistenceContext
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    Passwords passwords;
    @Inject
    OneTimeCodes codes;
    @Inject
    RateLimit rateLimit;
    @Inject
    Moments moments;

    /** @param from the caller's address, so that guesses from one place do not lock the owner out elsewhere */
    public Welcome signIn(String username, String password, String from) {
        String attempt = "sign-in:" + username + "@" + from;
        rateLimit.count(attempt, TRIES, WINDOW);
        Optional<Account> account = accounts.find(username).or(() -> accounts.byContact(username))
                .filter(Account::active);
        boolean right = passwords.matches(password == null ? "" : password,
                account.map(Account::password).orElse(null));
        if (!right) {
            throw new RuleViolation("identity.signIn.wrong");
        }
        rateLimit.forget(attempt);
        return welcome(account.orElseThrow());
    }

    /** Sends a code if an account has this contact; says nothing either way. */
    public void sendCode(String contact) {
        accounts.byContact(contact).filter(Account::active)
                .ifPresent(account -> codes.send(contact, account.language()));
    }

    /** Empty where the code is wrong, so that the wrong try is kept. */
    public Optional<Welcome> signInByCode(String contact, String code) {
        Optional<Account> account = accounts.byContact(contact).filter(Account::active);
        return codes.redeem(contact, code) ? account.map(this::welcome) : Optional.empty();
    }

    public Issued issueToken(String username, String password, String from) {
        return issue(signIn(username, password, from), moments.now().at());
    }

    /** Empty where the code is wrong, so that the wrong try is kept. */
    public Optional<Issued> issueTokenByCode(String contact, String code) {
        return signInByCode(contact, code).map(welcome -> issue(welcome, null));
    }

    private Issued issue(Welcome welcome, Instant passwordAt) {
        String token = Secrets.token();
        Instant expires = moments.now().at().plus(TOKEN);
        em.persist(new BearerToken(token, welcome.username(), expires, passwordAt));
        return new Issued(token, expires);
    }

    /** Whom a token stands for, and when the password was given for it; null where it was issued for a code. */
    public record Bearer(String account, Instant passwordAt) { }

    public Optional<Bearer> bearer(String token) {
        return Optional.ofNullable(em.find(BearerToken.class, Secrets.sha256(token)))
                .filter(known -> known.good(moments.now().at()))
                .map(known -> new Bearer(known.account(), known.passwordAt()));
    }

    /**
     * The roles an account has today, at whatever place; empty for one that is unknown or closed. Someone whose
     * claim to a merchant is not decided has no role, and may still see how it stands.
     */
    public Set<String> rolesOf(String username) {
        Set<String> roles = new TreeSet<>();
        accounts.find(username).filter(Account::active).ifPresent(account -> {
            roles.add(ANYBODY);
            accounts.actor(username, moments.now().today()).posts().forEach(post -> roles.add(post.role().name()));
        });
        return roles;
    }

    private Welcome welcome(Account account) {
        return new Welcome(account.username(), account.language());
    }
}
