package fangxin.naming.title;

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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hourly job that expires titles whose term is over (期满): soon after midnight, and later where the node was down
 * then; it also asks for plaques of expired titles that nobody has asked for. A title that fails is logged and left out.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TitleExpiryJob {
    private static final Logger LOG = Logger.getLogger(TitleExpiryJob.class.getName());

    @Inject
    TitleExpiryWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "0", second = "5", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        int ended = each(worker::over, title -> worker.expire(title, system), "did not expire");
        each(
                worker::withForgottenPlaque,
                title -> {
                    worker.recallPlaque(title, system);
                    return true;
                },
                "was not asked for its plaque");
        if (ended > 0) {
            LOG.log(Level.INFO, "{0} titles expired", ended);
        }
    }

    /**
     * Runs the work on each title, which has a transaction of its own; returns for how many titles the work returned
     * true. Logs a failure, so that the other titles are processed.
     */
    private static int each(Function<String, List<String>> next, Predicate<String> work, String failure) {
        int done = 0;
        for (List<String> some = next.apply(""); !some.isEmpty(); some = next.apply(some.getLast())) {
            for (String title : some) {
                try {
                    done += work.test(title) ? 1 : 0;
                } catch (RuntimeException failed) {
                    FailureLog.record(LOG, "title " + title, failure, failed);
                }
            }
        }
        return done;
    }
}
