package fangxin.complaint.offencereport;

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

/** Hourly job that hands reports which nobody at an office may handle to the office above. */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OffenceReportHandoverJob {
    private static final Logger LOG = Logger.getLogger(OffenceReportHandoverJob.class.getName());

    @Inject
    OffenceReportHandover handover;

    @Schedule(hour = "*", minute = "27", second = "35", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        handover.offices().forEach(this::handOver);
    }

    /** Runs the handover of one office; logs a failure, so that the other offices are processed. */
    private void handOver(String office) {
        try {
            handover.handOver(office);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "reports of the office " + office, "were not handed over", failed);
        }
    }
}
