package fangxin.membership;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Nightly job that checks the shares of titled composites, which fall when a decision runs out or a member's title
 * expires.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareCheckJob {
    @Inject
    ShareCheckWorker worker;

    @Schedule(hour = "1", minute = "10", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        worker.titled().forEach(worker::check);
    }
}
