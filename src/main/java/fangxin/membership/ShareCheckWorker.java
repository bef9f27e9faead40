package fangxin.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions of {@link ShareCheckJob}, one titled composite each, that check its share of members and open a
 * shortfall where a binding share is no longer reached.
 */
@ApplicationScoped
@Transactional
class ShareCheckWorker {
    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareMonitor monitor;

    /** Returns the ids of the composites that have a title. */
    List<String> titled() {
        return composites.idsWithTitle();
    }

    /** Opens a shortfall for the office where a binding share is no longer reached. */
    void check(String composite) {
        monitor.check(composites.findForUpdate(composite), "TIME");
    }
}
