package fangxin.organization.identity;

import fangxin.platform.config.RateLimiter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Limit on the number of password hashes at once: so many are computed at once, in the order of arrival, and only so
 * many strangers wait. Callers that are known already wait without a bound of their own, so that strangers never crowd
 * them out.
 */
final class HashSlots {
    private static final long SOON = 5;

    private final Semaphore running;
    private final AtomicInteger strangers = new AtomicInteger();
    private final int mostStrangers;

    HashSlots(int atOnce, int waiting) {
        this.running = new Semaphore(atOnce, true);
        this.mostStrangers = atOnce + waiting;
    }

    /** Takes a place among the strangers, or refuses; the place is given back when the work is done. */
    <T> T asStranger(Supplier<T> work) {
        if (strangers.incrementAndGet() > mostStrangers) {
            strangers.decrementAndGet();
            throw new RateLimiter.TooMany(SOON);
        }
        try {
            return work.get();
        } finally {
            strangers.decrementAndGet();
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
