package fangxin.registry.search.web;

import fangxin.platform.persistence.PublicDataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counter of this node's commits that changed public data, also beside the register, such as the members of a
 * street; part of the key of cached pages.
 */
@ApplicationScoped
class PublicDataRevision {
    private final AtomicLong count = new AtomicLong();

    void onPublicDataChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicDataChanged changed) {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
