package fangxin.supervision.proceeding;

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
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * Hourly job that counts papers as delivered, ends the periods of holders for their statements, and proposes a measure
 * where a reminder or rectification was missed, with or without a proceeding.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupervisionJob {
    private static final Logger LOG = Logger.getLogger(SupervisionJob.class.getName());

    @Inject
    SupervisionWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "1", second = "15", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        each(worker.publicDeliveriesOver(), number -> worker.countAsDelivered(number, system));
        each(worker.decisionNoticesOver(), number -> worker.countDecisionAsDelivered(number, system));
        each(worker.periodsOver(), number -> worker.endPeriod(number, system));
        each(worker.rectificationsOver(), number -> worker.reportMissed(number, system));
        each(worker.unfollowedMeasures(), number -> worker.reportUnfollowed(number, system));
    }

    /** Runs the work for each number in its own transaction, so that a failure does not stop the others. */
    private static void each(List<String> numbers, Consumer<String> work) {
        for (String number : numbers) {
            try {
                work.accept(number);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "supervision of " + number, "was not brought up to date", failed);
            }
        }
    }
}
