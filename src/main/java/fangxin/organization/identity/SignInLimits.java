package fangxin.organization.identity;

import fangxin.common.AddressPrefix;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Limits of sign-in attempts, of codes sent and of tries of a code, from config/sign-in.json, which count the attempts
 * and refuse those beyond. A browser in which an account signed in before has a count of its own for that account; all
 * others are counted by what was typed and network, by network across names, and as a whole. What strangers type is
 * never replaced by the account that it belongs to: a shared count of a phone number and a user name would show that
 * both are of one person.
 */
@ApplicationScoped
public class SignInLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** The limits of config/sign-in.json. */
    public record Limits(PasswordLimits passwords, CodeLimits codes, ResetLimits resets) {
        public static Limits shipped() {
            return ClasspathConfig.json("sign-in.json", Limits.class);
        }
    }

    /**
     * Limits of failed sign-ins within the window.
     *
     * @param perName    by one network for one account
     * @param perNetwork by one network for all accounts together
     * @param wholeSite  by all browsers that are not known, after which each of them waits for the delay
     */
    public record PasswordLimits(String window, int perName, int perNetwork, int wholeSite, String delay) {}

    /**
     * @param triesPerNetwork how often one network may try one code
     * @param tries           how often one code may be tried by all networks together
     */
    public record CodeLimits(int perContactHour, int perContactDay, int triesPerNetwork, int tries) {}

    /**
     * Limits for the second person who confirms that a second factor is removed.
     *
     * @param independentDays days for which a person is not independent of the one who gave the person access
     */
    public record ResetLimits(int independentDays) {}

    private RateLimiter rateLimit;
    private Limits limits;

    protected SignInLimits() {}

    @Inject
    public SignInLimits(RateLimiter rateLimit) {
        this.rateLimit = rateLimit;
        this.limits = Limits.shipped();
    }

    /**
     * Attempt to sign in, or to be sent a code.
     *
     * @param typed   user name, phone number or mail address as it was typed
     * @param account to which it belongs, or null
     */
    record SignInAttempt(String typed, String account, SignInOrigin from) {
        /** Returns whether the account signed in with this browser before. */
        boolean isFromKnownBrowser() {
            return account != null && DeviceCookie.of(from.device()).knows(account);
        }

        private String network() {
            return AddressPrefix.network(from.address());
        }

        private String key() {
            return isFromKnownBrowser()
                    ? "known:" + account + "@" + DeviceCookie.of(from.device()).number()
                    : "typed:" + typed + "@" + network();
        }
    }

    /** Counts an attempt; refuses it where this browser, or this network, failed too often. */
    void attempt(SignInAttempt attempt) {
        if (!attempt.isFromKnownBrowser()) {
            rateLimit.require(
                    "sign-in-from:" + attempt.network(), limits.passwords().perNetwork(), window());
        }
        rateLimit.count("sign-in:" + attempt.key(), limits.passwords().perName(), window());
    }

    /**
     * Returns the delay before the password of an unknown browser is compared: zero, except while the whole site sees
     * an excess.
     */
    Duration delay(SignInAttempt attempt) {
        return !attempt.isFromKnownBrowser()
                        && rateLimit.isReached("sign-in", limits.passwords().wholeSite(), window())
                ? Duration.parse(limits.passwords().delay())
                : Duration.ZERO;
    }

    void failed(SignInAttempt attempt) {
        if (!attempt.isFromKnownBrowser()) {
            rateLimit.note(
                    "sign-in-from:" + attempt.network(), limits.passwords().perNetwork(), window());
            rateLimit.note("sign-in", limits.passwords().wholeSite(), window());
        }
    }

    void succeeded(SignInAttempt attempt) {
        rateLimit.forget("sign-in:" + attempt.key());
    }

    /** Counts a requested code of a contact; an unknown browser cannot use up the codes of a known one. */
    void code(SignInAttempt attempt) {
        if (attempt.isFromKnownBrowser()) {
            countCode(attempt.key());
        } else {
            code(attempt.typed(), attempt.from().address());
        }
    }

    /** Counts a requested code of a contact, whether or not an account has that contact. */
    void code(String contact, String address) {
        String network = "code-from:" + AddressPrefix.network(address);
        rateLimit.count(network + "/hour", Math.ceilDiv(Settings.codesPerNetwork(), 3), HOUR);
        rateLimit.count(network + "/day", Settings.codesPerNetwork(), DAY);
        countCode("typed:" + contact);
    }

    /** Counts a try of a code; false where this network has no more tries of it. */
    boolean allowsCodeTry(String issue, String address) {
        String key = "code-try:" + issue + "@" + AddressPrefix.network(address);
        boolean left = !rateLimit.isReached(key, limits.codes().triesPerNetwork(), HOUR);
        rateLimit.note(key, limits.codes().triesPerNetwork(), HOUR);
        return left;
    }

    int codeTries() {
        return limits.codes().tries();
    }

    private void countCode(String key) {
        rateLimit.count("code:" + key + "/hour", limits.codes().perContactHour(), HOUR);
        rateLimit.count("code:" + key + "/day", limits.codes().perContactDay(), DAY);
    }

    private Duration window() {
        return Duration.parse(limits.passwords().window());
    }
}
