package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Check that the signed-in person has entered the password again, before an act for which an unattended session must
 * not be enough. A page calls {@link #require(String)} with what was typed; the service that performs the act calls
 * {@link #requireGiven()}, so that no caller can leave the question out.
 */
@ApplicationScoped
public class PasswordConfirmation {
    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHasher passwords;

    @Inject
    RateLimiter rateLimit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    PasswordEntryTime given;

    /** Compares with the password of the signed-in account; the rest of this request then counts as confirmed. */
    public void require(String password) {
        Account account = accounts.byUsername(currentUser.account().orElseThrow(RuleViolation::notSignedIn));
        if (password == null || password.isBlank()) {
            throw RuleViolation.at("password", "identity.confirm.missing");
        }
        String attempt = "password:" + account.username();
        rateLimit.count(attempt, RequestLimits.shipped().passwordChecks());
        if (!passwords.matches(password, account.password())) {
            throw RuleViolation.at(
                    "password", account.password() == null ? "identity.confirm.none" : "identity.password.old");
        }
        rateLimit.forget(attempt);
        given.enter(clock.instant());
    }

    /** Refuses an act for which the password was given neither in this request nor lately for the program's token. */
    public void requireGiven() {
        if (UnattendedWork.isRunning()) {
            return;
        }
        Instant oldest = clock.instant().minus(Settings.confirmation());
        if (given.enteredAt() == null || given.enteredAt().isBefore(oldest)) {
            throw given.isEnteredInProgram()
                    ? new RuleViolation(
                            RuleViolation.Status.CONFIRMATION_REQUIRED,
                            "identity.confirm.token",
                            Settings.confirmation().toMinutes())
                    : RuleViolation.at("password", "identity.confirm.missing");
        }
    }
}
