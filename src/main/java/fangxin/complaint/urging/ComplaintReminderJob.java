package fangxin.complaint.urging;

import fangxin.complaint.urging.UrgentCaseRepository.AlarmCount;
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
 * Daily job that reminds the clerk of each agency of its complaints that are nearly overdue or overdue, on working
 * days. An agency that fails is logged, and the others are reminded.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComplaintReminderJob {
    private static final Logger LOG = Logger.getLogger(ComplaintReminderJob.class.getName());

    @Inject
    ComplaintReminderWorker worker;

    @Schedule(hour = "8", minute = "35", second = "15", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        for (AlarmCount count : worker.due()) {
            try {
                worker.remind(count);
            } catch (RuntimeException failed) {
                FailureLog.record(
                        LOG,
                        "agency " + (count.unit() == null ? count.office() : count.unit()),
                        "was not reminded",
                        failed);
            }
        }
    }
}
