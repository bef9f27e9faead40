package fangxin.platform.persistence;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Listens to the entities that the public reads, and tells of them once their transaction has committed. */
public class PublicDataChangeListener {
    private static final String KEY = PublicDataChangeListener.class.getName();

    @PostPersist
    @PostUpdate
    void changed(Object entity) {
        fireAfterCommit();
    }

    /** Tells once the present transaction has committed; for what was changed without an entity. */
    public static void fireAfterCommit() {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction.getResource(KEY) == null) {
            transaction.putResource(KEY, true);
            transaction.registerInterposedSynchronization(new Telling());
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

    private static final class Telling implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                CDI.current()
                        .getBeanContainer()
                        .getEvent()
                        .select(PublicDataChanged.class)
                        .fire(new PublicDataChanged());
            }
        }
    }
}
