package fangxin.supervision.renewal;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.function.IntSupplier;
import java.util.logging.Logger;

/**
 * Hourly job that notifies holders that they can renew their titles, reminds them, and on the last day brings titles whose
 * renewal is not decided into the transition.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalJob {
    private static final Logger LOG = Logger.getLogger(RenewalJob.class.getName());

    @Inject
    RenewalWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "2", second = "35", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.on(businessClock.now().today());
        for (String title : worker.ending()) {
            try {
                worker.enterTransition(title, system);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "title " + title, "did not enter the transition", failed);
            }
        }
        untilNoneIsLeft(worker::offer);
        untilNoneIsLeft(worker::remind);
    }

    private static void untilNoneIsLeft(IntSupplier portion) {
        int handled = portion.getAsInt();
        while (handled > 0) {
            handled = portion.getAsInt();
        }
    }
}
