package fangxin.platform.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Counts the transactions of this node that have written something: what was read under another count may be stale. */
public final class CommitCounter {
    private static final String KEY = CommitCounter.class.getName();
    private static final AtomicLong COUNT = new AtomicLong();

    private CommitCounter() {}

    public static long count() {
        return COUNT.get();
    }

    /** Counts what this node has come to know of, such as a change made at another node. */
    public static void known() {
        COUNT.incrementAndGet();
    }

    /** Counts the present transaction once it has been committed. */
    static void countPresent() {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction.getTransactionKey() == null) {
            COUNT.incrementAndGet();
        } else if (transaction.getResource(KEY) == null) {
            transaction.putResource(KEY, true);
            transaction.registerInterposedSynchronization(new Counting());
        }
    }

    @SuppressWarnings("BanJNDI") // the one name under which Jakarta Transactions offers its registry
    private static TransactionSynchronizationRegistry transaction() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Counting implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                COUNT.incrementAndGet();
            }
        }
    }
}
