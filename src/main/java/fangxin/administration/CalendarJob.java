package fangxin.administration;

import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/**
 * Job, every quarter of a minute, that recomputes all time limits of years whose working calendar was published or
 * corrected. A year stays marked until all its limits are recomputed, so an interrupted run is continued by the
 * next.
 */
@Singleton
@Interceptors(TransactionSuspension.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarJob {
    private static final Logger LOG = Logger.getLogger(CalendarJob.class.getName());

    @Inject
    CalendarWorker worker;

    @Inject
    @Any
    Instance<TimeLimitRecomputation> recomputations;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void run() {
        try {
            worker.notRecomputed().forEach((year, changedAt) -> {
                if (recompute(year)) {
                    worker.recomputed(year, changedAt);
                }
            });
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "CalendarJob", "could not recompute time limits and will try again", failed);
        }
    }

    /** Recomputes the time limits of a year; returns whether all succeeded. The job tries again after a failure. */
    private boolean recompute(int year) {
        boolean all = true;
        for (TimeLimitRecomputation recomputation : recomputations) {
            for (String key : recomputation.keysFrom(year)) {
                try {
                    recomputation.recompute(key, year);
                } catch (RuntimeException failed) {
                    all = false;
                    FailureLog.record(LOG, "time limit of " + key, "was not recomputed", failed);
                }
            }
        }
        return all;
    }
}
