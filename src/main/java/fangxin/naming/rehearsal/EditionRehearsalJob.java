package fangxin.naming.rehearsal;

import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Job that computes, every two seconds, the rehearsals of editions that the request of the officer has not completed.
 * Where a node was killed, the next run continues behind the last portion that was stored.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EditionRehearsalJob {
    @Inject
    EditionRehearsalWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        boolean more = worker.advance();
        while (more) {
            more = worker.advance();
        }
    }
}
