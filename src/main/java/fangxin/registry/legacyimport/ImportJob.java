package fangxin.registry.legacyimport;

import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Duration;

/**
 * Every minute: an import that was interrupted, by a restart for example, goes on where it stood, and what one left behind
 * after it was published is deleted.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJob {
    private static final Duration STILL = Duration.ofSeconds(30);

    @Inject
    ImportBatchWorker batches;

    @Inject
    ImportRunner runner;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void run() {
        batches.standingStill(clock.instant().minus(STILL)).forEach(id -> runner.runAndWait(id, Duration.ZERO));
        batches.tidyAll();
    }
}
