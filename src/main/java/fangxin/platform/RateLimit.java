package fangxin.platform;

import fangxin.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds back who tries too often. Counts on this node, over a sliding window, for the most recent callers. */
@ApplicationScoped
public class RateLimit {
    private static final int CALLERS = 20_000;

    @Inject
    Clock clock;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > CALLERS;
        }
    };

    /** Counts a try, and refuses it when there were {@code most} within {@code window} already. */
    public void count(String who, int most, Duration window) {
        Instant now = clock.instant();
        synchronized (tries) {
            Deque<Instant> recent = tries.computeIfAbsent(who, key -> new ArrayDeque<>());
            while (!recent.isEmpty() && recent.peekFirst().isBefore(now.minus(window))) {
                recent.removeFirst();
            }
            if (recent.size() >= most) {
                throw new TooMany(Duration.between(now, recent.peekFirst().plus(window)).toSeconds() + 1);
            }
            recent.addLast(now);
        }
    }

    public void forget(String who) {
        synchronized (tries) {
            tries.remove(who);
        }
    }

    /** Too many tries; answered as 429 with the seconds to wait. */
    public static class TooMany extends RuleViolation {
        private final long seconds;

        TooMany(long seconds) {
            super("platform.tooMany", Math.ceilDiv(seconds, 60));
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }
}
