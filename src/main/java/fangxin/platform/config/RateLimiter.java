package fangxin.platform.config;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Rate limiter that counts the tries of each caller (each try, only accepted ones, or those that were noted), answers
 * whether a limit is reached, refuses further ones (429), and forgets a caller. Counts on this node, over a sliding
 * window, for the most recent callers. A key is kept as a hash of fixed size, since callers choose what goes into it.
 */
@ApplicationScoped
public class RateLimiter {
    private static final int CALLERS = 20_000;

    private Clock clock;
    private final Map<Key, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Deque<Instant>> eldest) {
            return size() > CALLERS;
        }
    };

    protected RateLimiter() {}

    @Inject
    public RateLimiter(Clock clock) {
        this.clock = clock;
    }

    private record Key(long left, long right) {
        static Key of(String who) {
            ByteBuffer hash = ByteBuffer.wrap(Sha256.digest().digest(who.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong());
        }
    }

    /** Counts a try, and refuses it when there were {@code most} within {@code window} already. */
    public void count(String who, int most, Duration window) {
        Instant now = clock.instant();
        synchronized (tries) {
            Deque<Instant> recent = recent(who, now.minus(window));
            refuse(recent, most, window, now);
            recent.addLast(now);
        }
    }

    /** Counts a try, and refuses it when the limit is reached already. */
    public void count(String who, RequestLimits.RequestLimit limit) {
        count(who, limit.most(), limit.duration());
    }

    /**
     * Counts a try and returns whether the limit was not reached before; the caller omits a try beyond the limit
     * without a refusal.
     */
    public boolean allows(String who, RequestLimits.RequestLimit limit) {
        Instant now = clock.instant();
        synchronized (tries) {
            Deque<Instant> recent = recent(who, now.minus(limit.duration()));
            boolean free = recent.size() < limit.most();
            if (free) {
                recent.addLast(now);
            }
            return free;
        }
    }

    /** Refuses when there were {@code most} within {@code window}; counts nothing. */
    public void require(String who, int most, Duration window) {
        Instant now = clock.instant();
        synchronized (tries) {
            refuse(recent(who, now.minus(window)), most, window, now);
        }
    }

    /** Returns whether {@code most} attempts were counted within {@code window}; counts nothing itself. */
    public boolean isReached(String who, int most, Duration window) {
        synchronized (tries) {
            return recent(who, clock.instant().minus(window)).size() >= most;
        }
    }

    /** Counts a try that has ended, without a refusal; stores at most the last {@code most} tries. */
    public void note(String who, int most, Duration window) {
        Instant now = clock.instant();
        synchronized (tries) {
            Deque<Instant> recent = recent(who, now.minus(window));
            recent.addLast(now);
            if (recent.size() > most) {
                recent.removeFirst();
            }
        }
    }

    /**
     * Counts the tries that the action accepts. A try is counted before the action and subtracted after a refusal, so
     * that concurrent tries cannot exceed the limit.
     */
    public <T> T countAccepted(String who, RequestLimits.RequestLimit limit, Supplier<T> action) {
        count(who, limit);
        boolean accepted = false;
        try {
            T result = action.get();
            accepted = true;
            return result;
        } finally {
            if (!accepted) {
                undo(who);
            }
        }
    }

    private void undo(String who) {
        synchronized (tries) {
            Deque<Instant> recent = tries.get(Key.of(who));
            if (recent != null) {
                recent.pollLast();
            }
        }
    }

    public void forget(String who) {
        synchronized (tries) {
            tries.remove(Key.of(who));
        }
    }

    private Deque<Instant> recent(String who, Instant since) {
        Deque<Instant> recent = tries.computeIfAbsent(Key.of(who), key -> new ArrayDeque<>(2));
        while (!recent.isEmpty() && recent.peekFirst().isBefore(since)) {
            recent.removeFirst();
        }
        return recent;
    }

    private static void refuse(Deque<Instant> recent, int most, Duration window, Instant now) {
        if (recent.size() >= most) {
            throw new TooMany(
                    Duration.between(now, recent.peekFirst().plus(window)).toSeconds() + 1);
        }
    }

    /** Refusal (429) of too many tries, or too many at the same time, with the seconds to wait. */
    public static class TooMany extends RuleViolation {
        private final long seconds;

        public TooMany(long seconds) {
            super(Status.TOO_MANY, "platform.tooMany", Math.ceilDiv(seconds, 60));
            this.seconds = seconds;
        }

        /** Creates a refusal with its own reason. */
        public TooMany(Violation reason, long seconds) {
            super(Status.TOO_MANY, List.of(reason));
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }
}
