package fangxin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counter of the commits that this node knows of, its own and those announced by other nodes: a copy that was read
 * under a lower count may be stale, and none is made or used in a transaction that has written an entity.
 */
@ApplicationScoped
public class CommitCounter {
    private final AtomicLong count = new AtomicLong();

    void onDataWritten(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataWritten written) {
        increment();
    }

    /** Counts a commit that wrote no entity, or was made at another node. */
    public void increment() {
        count.incrementAndGet();
    }

    /**
     * Returns whether the present transaction has written an entity: what it reads now, nobody else may read yet. An
     * entity that was changed and is not flushed, and what a bulk statement has written, is not noticed: a transaction
     * that reads copies makes no such change before it.
     */
    public boolean isWriting() {
        return TransactionEvents.isFired(DataWritten.class);
    }

    public long count() {
        return count.get();
    }
}
