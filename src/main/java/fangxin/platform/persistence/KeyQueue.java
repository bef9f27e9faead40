package fangxin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Queue of requests with the same Idempotency-Key on this node: one runs, its repeats wait. They wait here rather
 * than for the row of the key, which would take a database connection for each.
 */
@ApplicationScoped
public class KeyQueue {
    private static final int MOST_WAITING = 40;

    private static final class Turn {
        private final Semaphore permit = new Semaphore(1, true);
        private int users;
    }

    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /** Waits for the key at most for a time; returns whether the caller holds it now. */
    public boolean acquire(String key, Duration patience) {
        Turn turn = turns.compute(key, (any, known) -> {
            Turn used = known == null ? new Turn() : known;
            used.users++;
            return used;
        });
        boolean locked = turn.permit.tryAcquire() || waited(turn, patience);
        if (!locked) {
            leave(key);
        }
        return locked;
    }

    private boolean waited(Turn turn, Duration patience) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return turn.permit.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    public void release(String key) {
        turns.get(key).permit.release();
        leave(key);
    }

    private void leave(String key) {
        turns.computeIfPresent(key, (any, turn) -> {
            turn.users--;
            return turn.users == 0 ? null : turn;
        });
    }
}
