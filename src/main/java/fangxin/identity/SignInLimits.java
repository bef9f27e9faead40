package fangxin.identity;

import fangxin.platform.AddressPrefix;
import fangxin.platform.ConfigFiles;
import fangxin.platform.RateLimit;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How often somebody may try to sign in, and how many codes are sent. A browser in which an account signed in before
 * has a count of its own for that account; all others are counted by account and network, by network across accounts,
 * and as a whole.
 */
@ApplicationScoped
public class SignInLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** The limits of config/sign-in.json. */
    public record Limits(ForPasswords passwords, ForCodes codes) { }

    /**
     * For failed sign-ins within the window.
     *
     * @param perName    by one network for one account
     * @param perNetwork by one network for all accounts together
     * @param wholeSite  by all browsers that are not known, after which each of them waits for the delay
     */
    public record ForPasswords(String window, int perName, int perNetwork, int wholeSite, String delay) { }

    public record ForCodes(int perContactHour, int perContactDay) { }

    private RateLimit rateLimit;
    private Limits limits;

    protected SignInLimits() { }

    @Inject
    public SignInLimits(RateLimit rateLimit) {
        this.rateLimit = rateLimit;
        this.limits = ConfigFiles.json("sign-in.json", Limits.class);
    }

    /** Whether the account signed in with this browser before. */
    boolean knows(String name, SignInOrigin from) {
        return DeviceCookie.of(from.device()).knows(name);
    }

    /** Counts an attempt; refuses it where this browser, or this network, failed too often. */
    void attempt(String name, SignInOrigin from) {
        if (!knows(name, from)) {
            rateLimit.require(network(from), limits.passwords().perNetwork(), window());
        }
        rateLimit.count(key(name, from), limits.passwords().perName(), window());
    }

    /** How long a stranger waits before the password is compared: nothing, but while the whole site sees an excess. */
    Duration delay(String name, SignInOrigin from) {
        return !knows(name, from) && rateLimit.reached("sign-in", limits.passwords().wholeSite(), window())
                ? Duration.parse(limits.passwords().delay()) : Duration.ZERO;
    }

    void failed(String name, SignInOrigin from) {
        if (!knows(name, from)) {
            rateLimit.note(network(from), limits.passwords().perNetwork(), window());
            rateLimit.note("sign-in", limits.passwords().wholeSite(), window());
        }
    }

    void succeeded(String name, SignInOrigin from) {
        rateLimit.forget(key(name, from));
    }

    /** Counts a code that is wanted for a contact, whether or not anybody has it. */
    void code(String contact, String address) {
        String network = "code-from:" + AddressPrefix.of(address);
        rateLimit.count(network + "/hour", Math.ceilDiv(Settings.codesPerNetwork(), 3), HOUR);
        rateLimit.count(network + "/day", Settings.codesPerNetwork(), DAY);
        rateLimit.count("code:" + contact + "/hour", limits.codes().perContactHour(), HOUR);
        rateLimit.count("code:" + contact + "/day", limits.codes().perContactDay(), DAY);
    }

    private Duration window() {
        return Duration.parse(limits.passwords().window());
    }

    private String key(String name, SignInOrigin from) {
        return "sign-in:" + name + "@" + (knows(name, from) ? DeviceCookie.of(from.device()).number()
                : AddressPrefix.of(from.address()));
    }

    private static String network(SignInOrigin from) {
        return "sign-in-from:" + AddressPrefix.of(from.address());
    }
}
