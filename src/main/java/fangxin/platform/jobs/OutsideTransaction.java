package fangxin.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Boundary that suspends the transaction of the caller for one call, and resumes it afterwards. */
@ApplicationScoped
class OutsideTransaction {
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
