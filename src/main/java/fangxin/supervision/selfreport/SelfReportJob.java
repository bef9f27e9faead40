package fangxin.supervision.selfreport;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Hourly job that opens the window of the yearly self-report, notifies the holders without a report, and proposes missing
 * reports after the last day.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SelfReportJob {
    @Inject
    SelfReportWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "3", second = "25", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.on(businessClock.now().today());
        boolean more = worker.work(system);
        while (more) {
            more = worker.work(system);
        }
    }
}
