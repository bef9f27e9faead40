package fangxin.registry.legacyimport;

import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Duration;

/** Job that, every minute, continues interrupted imports and deletes staged rows of published ones. */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
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
