package fangxin.commitment.pledge;

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
import java.util.function.BiConsumer;
import java.util.logging.Logger;

/**
 * Hourly job that passes on commitments which the association has not answered in time, ends public periods with the
 * conferral of the title, and ends periods of observation.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommitmentJob {
    private static final Logger LOG = Logger.getLogger(CommitmentJob.class.getName());

    @Inject
    CommitmentWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    /** Brings all commitments up to date; the container calls it each hour, the demonstration on days of its past. */
    @Schedule(hour = "*", minute = "2", second = "45", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        each(worker.unanswered(), worker::passOn, system);
        for (List<String> over = worker.published(""); !over.isEmpty(); over = worker.published(over.getLast())) {
            each(over, worker::endPublicPeriod, system);
        }
        each(worker.observed(), worker::endObservation, system);
    }

    /** Runs the step for each commitment; a failure does not stop the others. */
    private static void each(List<String> numbers, BiConsumer<String, Actor> step, Actor system) {
        for (String number : numbers) {
            try {
                step.accept(number, system);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "commitment " + number, "was not brought up to date", failed);
            }
        }
    }
}
