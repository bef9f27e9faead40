package fangxin.supervision.renewal;

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
import java.util.function.Function;
import java.util.logging.Logger;

/**
 * Hourly job that notifies holders that they can renew their titles, reminds them, and on the last day brings titles
 * whose renewal is not decided into the transition, or prolongs it.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
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
        Actor system = actors.actorOn(businessClock.now().today());
        each(worker.ending(), title -> worker.enterTransition(title, system), "did not enter the transition");
        untilNoneIsLeft(worker::toOffer, worker::offer, "was not offered its renewal");
        untilNoneIsLeft(worker::toRemind, worker::remind, "was not reminded of its renewal");
    }

    /**
     * Works through portions, which begin after the last title of the portion before: titles that fail are left out.
     */
    private static void untilNoneIsLeft(
            Function<String, List<String>> portions, Consumer<String> work, String failure) {
        List<String> portion = portions.apply("");
        while (!portion.isEmpty()) {
            each(portion, work, failure);
            portion = portions.apply(portion.getLast());
        }
    }

    private static void each(List<String> portion, Consumer<String> work, String failure) {
        for (String one : portion) {
            try {
                work.accept(one);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "title or notification " + one, failure, failed);
            }
        }
    }
}
