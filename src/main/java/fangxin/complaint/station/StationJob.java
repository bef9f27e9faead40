package fangxin.complaint.station;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
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
 * Hourly job that hands disputes whose time at the station is over to the office, and takes stations without activity
 * for the days of the terms off the public list until they are confirmed.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StationJob {
    private static final Logger LOG = Logger.getLogger(StationJob.class.getName());

    @Inject
    StationWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "7", second = "30", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        worker.overdue().forEach(number -> attempt("dispute " + number, () -> worker.escalate(number, system)));
        worker.idle().forEach(number -> attempt("station " + number, () -> worker.lapse(number, system)));
    }

    /** Runs the work on one entry; logs a failure, so that the other entries are processed. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, what, "was not brought up to date", failed);
        }
    }
}
