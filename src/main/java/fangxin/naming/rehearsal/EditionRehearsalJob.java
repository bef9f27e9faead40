package fangxin.naming.rehearsal;

import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Job that computes, every two seconds, the rehearsals of editions that the request of the officer has not completed.
 * Where a node was killed, the next run continues behind the last portion that was stored. A rehearsal of which a
 * portion cannot be computed is stopped, so that those begun after it are computed.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EditionRehearsalJob {
    private static final Logger LOG = Logger.getLogger(EditionRehearsalJob.class.getName());

    @Inject
    EditionRehearsalWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        Optional<String> next = worker.oldestRunning();
        while (next.isPresent()) {
            advance(next.get());
            next = worker.oldestRunning();
        }
    }

    private void advance(String rehearsal) {
        try {
            worker.advance(rehearsal);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "rehearsal " + rehearsal, "was stopped", failed);
            worker.stop(rehearsal);
        }
    }
}
