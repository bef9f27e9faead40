package fangxin.supervision.feed;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Duration;

/**
 * Hourly job that matches records of feeds with new subjects, proposes supervision, takes back the effects of records
 * that have ended, and erases those whose retention is over.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedJob {
    private static final Duration LONGEST = Duration.ofMinutes(50);

    @Inject
    FeedRunner runner;

    @Schedule(hour = "*", minute = "0", second = "20", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        runner.run(LONGEST);
        runner.erase();
    }
}
