package fangxin.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Transactions of {@link ShareCheckJob} that check the share of one titled composite each. */
@ApplicationScoped
@Transactional
class ShareCheckWorker {
    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareMonitor monitor;

    /** Ids of the composites that have a title. */
    List<String> titled() {
        return composites.idsWithTitle();
    }

    /** Opens a question to the office where a binding share is no longer reached. */
    void check(String composite) {
        monitor.check(composites.findForUpdate(composite), "TIME");
    }
}
