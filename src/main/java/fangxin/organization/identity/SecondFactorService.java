package fangxin.organization.identity;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary by which a signed-in person sets up, lists and removes second factors of the own account
 * (authenticator app, passkeys); it also verifies them at sign-in.
 */
@Stateless
@PermitAll
public class SecondFactorService {
    private static final int MOST_PASSKEYS = 10;
    private static final String ISSUER = "Fangxin";

    /**
     * Second factors of the own account.
     *
     * @param required        whether nothing else can be done before one is set up
     * @param passkeysOffered whether this site's address is one for which browsers offer passkeys
     */
    public record SecondFactorStatus(
            boolean required, boolean totp, @NotNull List<PasskeyView> passkeys, boolean passkeysOffered) {}

    /** Passkey of the caller; {@code usedAt} is null where it was never used. */
    public record PasskeyView(
            @NotNull String id,
            @NotNull String label,
            @NotNull Instant createdAt,
            Instant usedAt) {}

    /** Secret for an authenticator app, to be typed and as a QR code. */
    public record TotpSecret(
            @NotNull String secret, @NotNull String uri) {}

    /**
     * Challenge and options with which a browser makes a passkey, everything binary in base64url.
     *
     * @param known credentials of this account, of which the authenticator makes no second
     */
    public record PasskeyChallenge(
            String challenge, String site, String user, String username, String name, List<String> known) {}

    @Inject
    AccountRepository accounts;

    @Inject
    SecondFactors factors;

    @Inject
    PasskeyVerifier verifier;

    @Inject
    UserSessionRepository sessions;

    @Inject
    CurrentSession current;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    RateLimiter rateLimit;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public SecondFactorStatus status() {
        Account account = ownAccount();
        return new SecondFactorStatus(
                isRequired(account),
                factors.totp(account.username()).filter(TotpFactor::isInUse).isPresent(),
                factors.passkeys(account.username()).stream()
                        .map(each -> new PasskeyView(each.id(), each.label(), each.createdAt(), each.usedAt()))
                        .toList(),
                PasskeyVerifier.isOffered());
    }

    /**
     * Prepares a secret for an authenticator app; it is in use once {@link #confirmTotp} was called with a code of it.
     */
    public TotpSecret prepareTotp() {
        confirmation.requireGiven();
        Account account = ownAccount();
        String secret = Totp.readable(factors.startedTotp(account.username())
                .prepare(businessClock.now().at()));
        return new TotpSecret(
                secret,
                "otpauth://totp/" + ISSUER + ":" + encoded(account.username()) + "?secret=" + secret + "&issuer="
                        + ISSUER);
    }

    public void confirmTotp(String code) {
        Account account = ownAccount();
        String attempt = "otp:" + account.username();
        rateLimit.count(attempt, RequestLimits.shipped().passwordChecks());
        if (!factors.startedTotp(account.username())
                .confirm(code, businessClock.now().at())) {
            throw RuleViolation.at("code", "identity.otp.wrong");
        }
        rateLimit.forget(attempt);
        factors.settle(account);
        sessions.endAllBut(account.username(), current.id());
    }

    public void removeTotp() {
        confirmation.requireGiven();
        Account account = accounts.findForUpdate(ownAccount().username());
        requireAnother(account, factors.passkeys(account.username()).size());
        factors.removeTotp(account);
    }

    /** Returns whether an authenticator app is set up for the account; false where passkeys are its only factor. */
    public boolean hasTotp(String username) {
        return factors.totp(username).filter(TotpFactor::isInUse).isPresent();
    }

    /** Returns whether a code of the authenticator app is right; a code is valid once, and wrong codes are counted. */
    public boolean accepts(String username, String code) {
        String attempt = "otp:" + username;
        rateLimit.count(attempt, RequestLimits.shipped().passwordChecks());
        boolean right = factors.lockedTotp(username)
                .filter(factor -> factor.accepts(code, businessClock.now().at()))
                .isPresent();
        if (right) {
            rateLimit.forget(attempt);
        }
        return right;
    }

    /** Returns a challenge for signing in with a passkey, in base64url; null where passkeys are not offered. */
    public String passkeyChallenge() {
        return PasskeyVerifier.isOffered()
                ? verifier.challenge(businessClock.now().at())
                : null;
    }

    /** Returns the name that passkeys of this site are bound to. */
    public String passkeySite() {
        return PasskeyVerifier.site();
    }

    /** Returns the account whose passkey made this answer; empty where none did. */
    public Optional<String> accountByPasskey(String answer) {
        Instant now = businessClock.now().at();
        return verifier.claimed(answer)
                .flatMap(factors::lockedPasskey)
                .flatMap(passkey -> verifier.verify(passkey, answer, now).map(used -> {
                    passkey.use(used.challenge(), used.signCount(), now);
                    return passkey.account();
                }));
    }

    public PasskeyChallenge invitePasskey() {
        Account account = ownAccount();
        return new PasskeyChallenge(
                verifier.enrolment(account.username(), businessClock.now().at()),
                PasskeyVerifier.site(),
                SecureTokens.base64Url(Sha256.hex(account.username()).getBytes(StandardCharsets.US_ASCII)),
                account.username(),
                account.name(),
                factors.passkeys(account.username()).stream()
                        .map(Passkey::credentialId)
                        .toList());
    }

    /** Adds a passkey. */
    public void addPasskey(PasskeyInput input) {
        confirmation.requireGiven();
        Account account = accounts.findForUpdate(ownAccount().username());
        Constraints.check(input);
        if (factors.passkeys(account.username()).size() >= MOST_PASSKEYS) {
            throw RuleViolation.at("label", "identity.passkey.many", MOST_PASSKEYS);
        }
        PasskeyVerifier.RegisteredPasskey made = verifier.enrol(
                        account.username(), input.answer(), businessClock.now().at())
                .filter(enrolled ->
                        factors.lockedPasskey(enrolled.credentialId()).isEmpty())
                .orElseThrow(() -> new RuleViolation("identity.passkey.refused"));
        factors.add(new Passkey(
                account.username(),
                input.label(),
                made.credentialId(),
                made.credential(),
                made.signCount(),
                businessClock.now().at()));
        sessions.endAllBut(account.username(), current.id());
    }

    public void removePasskey(String id) {
        confirmation.requireGiven();
        Account account = accounts.findForUpdate(ownAccount().username());
        List<Passkey> passkeys = factors.passkeys(account.username());
        Passkey passkey = passkeys.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
        requireAnother(
                account,
                passkeys.size()
                        - 1
                        + (factors.totp(account.username())
                                        .filter(TotpFactor::isInUse)
                                        .isPresent()
                                ? 1
                                : 0));
        factors.remove(passkey);
    }

    private void requireAnother(Account account, int left) {
        if (left == 0 && isRequired(account)) {
            throw new RuleViolation("identity.factor.last");
        }
    }

    private boolean isRequired(Account account) {
        return factors.isRequiredOf(
                accounts.actor(account.username(), businessClock.now().today()).posts().stream()
                        .map(Actor.Post::role)
                        .toList());
    }

    private Account ownAccount() {
        return accounts.byUsername(currentUser.account().orElseThrow(RuleViolation::notSignedIn));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
