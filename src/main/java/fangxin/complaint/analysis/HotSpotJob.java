package fangxin.complaint.analysis;

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
import java.time.LocalDate;
import java.util.logging.Logger;

/** Nightly job that searches the weeks that are over for hot spots. */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HotSpotJob {
    private static final Logger LOG = Logger.getLogger(HotSpotJob.class.getName());

    @Inject
    HotSpotAnalysis analysis;

    @Schedule(hour = "5", minute = "11", second = "40", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        analysis.due().forEach(this::analyse);
    }

    /** Analyses one week; logs a failure, so that the other weeks are analysed. */
    private void analyse(LocalDate monday) {
        try {
            analysis.analyse(monday);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "week of " + monday, "was not searched for hot spots", failed);
        }
    }
}
