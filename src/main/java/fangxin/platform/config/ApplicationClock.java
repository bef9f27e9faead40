package fangxin.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/**
 * Injected clock of the application, in the time zone of China, with an offset that a setting adds; the demonstration
 * and tests run work at another time through it. A demonstration's history and tests may set the present thread to
 * another time; nothing that a caller sends can.
 */
@ApplicationScoped
public class ApplicationClock extends Clock {
    /** The programme's time zone: its days begin in it, and its timed work runs by it. */
    public static final String ZONE = "Asia/Shanghai";

    public static final ZoneId CHINA = ZoneId.of(ZONE);
    private static final ThreadLocal<Instant> SET = new ThreadLocal<>();

    private final Duration ahead = Settings.clockOffset();

    @Override
    public Instant instant() {
        Instant set = SET.get();
        return set != null ? set : Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Runs a piece of work as if it were {@code time}. */
    public static <T> T at(Instant time, Callable<T> work) throws Exception {
        Instant before = SET.get();
        SET.set(time);
        try {
            return work.call();
        } finally {
            SET.set(before);
        }
    }
}
