package fangxin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * Bean that begins and ends the transaction of one HTTP request, which the services that it calls join; at the end of
 * an outermost call it flushes and clears the persistence context. It begins and ends on the request's thread.
 */
@ApplicationScoped
public class RequestTransaction {
    private static final ThreadLocal<Calls> CALLS = new ThreadLocal<>();

    @Inject
    UserTransaction transaction;

    @Inject
    PersistenceContextReset persistenceContext;

    /** The calls of services that are under way on the thread of a request. */
    static final class Calls {
        private final PersistenceContextReset persistenceContext;
        private int depth;

        private Calls(PersistenceContextReset persistenceContext) {
            this.persistenceContext = persistenceContext;
        }

        void begin() {
            depth++;
        }

        void end(boolean returns) {
            depth--;
            if (returns && depth == 0) {
                persistenceContext.flushAndClear();
            }
        }
    }

    /** A transaction that an earlier request left on this thread is rolled back first. */
    public void begin() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                rollback();
            }
            transaction.begin();
            CALLS.set(new Calls(persistenceContext));
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns whether no statement of the transaction has failed. */
    public boolean isActive() {
        try {
            return transaction.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void commit() {
        CALLS.remove();
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new IllegalStateException("the request's transaction was not committed", failed);
        }
    }

    public void rollback() {
        CALLS.remove();
        try {
            transaction.rollback();
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns whether the request on this thread has begun its transaction and not ended it. */
    public static boolean isOpen() {
        return CALLS.get() != null;
    }

    /** Returns the running calls of this thread; null outside of a request's transaction. */
    static Calls calls() {
        return CALLS.get();
    }
}
