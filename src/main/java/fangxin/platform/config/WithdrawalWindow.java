package fangxin.platform.config;

import java.time.Duration;
import java.time.Instant;

/**
 * Time in which a person can take back what this person has just published (config/withdrawal.json), ten minutes by
 * default: a notice, or the signature of a naming.
 *
 * @param window an ISO duration such as PT10M
 */
public record WithdrawalWindow(String window) {
    private static final WithdrawalWindow SHIPPED = ClasspathConfig.json("withdrawal.json", WithdrawalWindow.class);

    /** The last moment for taking back what was published at a moment. */
    public static Instant end(Instant published) {
        return published.plus(Duration.parse(SHIPPED.window()));
    }
}
