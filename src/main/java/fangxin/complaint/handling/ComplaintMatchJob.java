package fangxin.complaint.handling;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/**
 * Nightly job that matches complaints whose trader was not registered with the merchants and titles registered since.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComplaintMatchJob {
    private static final Logger LOG = Logger.getLogger(ComplaintMatchJob.class.getName());

    @Inject
    ComplaintWorker worker;

    @Schedule(hour = "3", minute = "41", second = "20", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        worker.unmatched().forEach(this::match);
    }

    /** Matches one case; logs a failure, so that the other cases are matched. */
    private void match(String number) {
        try {
            worker.match(number);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "complaint " + number, "was not matched", failed);
        }
    }
}
