package fangxin.supervision.selfreport;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import fangxin.supervision.selfreport.SelfReportWorker.SelfReportPortion;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/**
 * Hourly job that opens the window of the yearly self-report, notifies the holders without a report, and proposes
 * missing reports after the last day. A title that fails is logged and left out.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SelfReportJob {
    private static final Logger LOG = Logger.getLogger(SelfReportJob.class.getName());

    @Inject
    SelfReportWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "3", second = "25", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        for (SelfReportPortion next = worker.next(); next != null; next = worker.next()) {
            for (String title : next.titles()) {
                try {
                    worker.handle(title, next, system);
                } catch (RuntimeException failed) {
                    FailureLog.record(LOG, "title " + title, "was left out of round " + next.round(), failed);
                }
            }
            worker.advance(next);
        }
    }
}
