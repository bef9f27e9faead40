package fangxin.platform.config;

import java.time.Duration;
import java.time.Instant;

/**
 * Value of config/withdrawal.json: the time (ten minutes) in which a person can take back what this person has just
 * published: a notice, a correction, the signature of a naming, or a scheduled publication.
 *
 * @param window an ISO duration such as PT10M
 */
public record WithdrawalWindow(String window) {
    private static final WithdrawalWindow SHIPPED = ClasspathConfig.json("withdrawal.json", WithdrawalWindow.class);

    /** Returns the last moment at which a publication of a moment can be withdrawn. */
    public static Instant end(Instant published) {
        return published.plus(Duration.parse(SHIPPED.window()));
    }

    /** Returns the length of the window in minutes, for texts that state it. */
    public static long minutes() {
        return Duration.parse(SHIPPED.window()).toMinutes();
    }
}
