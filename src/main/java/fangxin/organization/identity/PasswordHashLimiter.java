package fangxin.organization.identity;

import fangxin.platform.config.RateLimiter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Limit of password hashes: a fixed number is computed at once, in the order of arrival, and only a fixed number of
 * callers who are not known is admitted; a further one is refused. Callers that are known already wait without a bound
 * of their own, so that strangers never crowd them out.
 */
final class PasswordHashLimiter {
    private static final long SOON = 5;

    private final Semaphore running;
    private final AtomicInteger anonymous = new AtomicInteger();
    private final int maxAnonymous;

    PasswordHashLimiter(int atOnce, int waiting) {
        this.running = new Semaphore(atOnce, true);
        this.maxAnonymous = atOnce + waiting;
    }

    /**
     * Runs the work in one of the places for unknown callers, or refuses; the place is released when the work is done.
     */
    <T> T asAnonymous(Supplier<T> work) {
        if (anonymous.incrementAndGet() > maxAnonymous) {
            anonymous.decrementAndGet();
            throw new RateLimiter.TooMany(SOON);
        }
        try {
            return work.get();
        } finally {
            anonymous.decrementAndGet();
        }
    }

    <T> T run(Supplier<T> hash) {
        running.acquireUninterruptibly();
        try {
            return hash.get();
        } finally {
            running.release();
        }
    }
}
