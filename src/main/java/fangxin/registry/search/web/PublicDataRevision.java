package fangxin.registry.search.web;

import fangxin.platform.persistence.PublicDataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the commits that changed what the public reads. Some of it stands beside the register and has no part in its
 * sequence, such as who belongs to a street.
 */
@ApplicationScoped
public class PublicDataRevision {
    private final AtomicLong count = new AtomicLong();

    void onPublicDataChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicDataChanged changed) {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
