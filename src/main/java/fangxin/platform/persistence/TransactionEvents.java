package fangxin.platform.persistence;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Functions by which entity listeners fire a CDI event once in a transaction, however many entities it writes, and that
 * return whether one was fired.
 */
final class TransactionEvents {
    /** The server's registry for all transactions and threads; kept, since every written entity asks it. */
    private static volatile TransactionSynchronizationRegistry found;

    private TransactionEvents() {}

    /** Fires the event, unless one of its class was fired in the present transaction. */
    static void fireOnce(Record event) {
        TransactionSynchronizationRegistry transaction = transaction();
        boolean inTransaction = transaction.getTransactionKey() != null;
        if (inTransaction && transaction.getResource(event.getClass()) != null) {
            return;
        }
        if (inTransaction) {
            transaction.putResource(event.getClass(), event);
        }
        CDI.current().getBeanContainer().getEvent().fire(event);
    }

    /** Returns whether an event of this class was fired in the present transaction. */
    static boolean isFired(Class<? extends Record> event) {
        TransactionSynchronizationRegistry transaction = transaction();
        return transaction.getTransactionKey() != null && transaction.getResource(event) != null;
    }

    @SuppressWarnings("BanJNDI") // Jakarta Transactions prescribes this name of its registry
    private static TransactionSynchronizationRegistry transaction() {
        TransactionSynchronizationRegistry registry = found;
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException impossible) {
                throw new IllegalStateException(impossible);
            }
            found = registry;
        }
        return registry;
    }
}
