package fangxin.complaint.consumermessage;

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
import java.util.logging.Logger;

/**
 * Hourly job that passes messages that no shop answered in time to the station in charge and notifies the consumers,
 * closes messages whose time is over, publishes opinions that are due, and sends shops the bundled notices of an hour.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsumerMessageJob {
    private static final Logger LOG = Logger.getLogger(ConsumerMessageJob.class.getName());

    @Inject
    ConsumerMessageWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "12", second = "25", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        List.of(
                        ConsumerMessageState.ESCALATED,
                        ConsumerMessageState.ANSWERED,
                        ConsumerMessageState.SENT,
                        ConsumerMessageState.REOPENED)
                .stream()
                .flatMap(state -> worker.over(state).stream())
                .forEach(number -> attempt(number, () -> worker.end(number, system)));
        worker.publishable().forEach(number -> attempt(number, () -> worker.publish(number)));
        worker.bundledHours().forEach(each -> attempt(each.last(), () -> worker.notifyShopOfHour(each)));
    }

    /** Runs the work on one message; logs a failure, so that the other messages are processed. */
    private static void attempt(String number, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "message of a consumer " + number, "was not brought up to date", failed);
        }
    }
}
