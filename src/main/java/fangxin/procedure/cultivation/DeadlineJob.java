package fangxin.procedure.cultivation;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Nightly job for the due days of candidacies: it reminds of those that are near, and proposes lapses of those that
 * have passed. It reads the state of candidacies, not events, so that the next night finds what one night missed.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
public class DeadlineJob {
    private static final Logger LOG = Logger.getLogger(DeadlineJob.class.getName());

    @Inject
    DeadlineWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "2", minute = "0", timezone = ApplicationClock.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        int reminded = each(worker.nearlyDue(), worker::remind);
        Actor system = actors.actorOn(businessClock.now().today());
        int proposed = each(worker.overdue(), reference -> worker.proposeLapse(reference, system));
        LOG.log(Level.INFO, "limits: {0} reminded of, {1} proposed to lapse", new Object[] {reminded, proposed});
    }

    /** Runs the work for each candidacy in its own transaction, so that a failure does not stop the others. */
    private static int each(List<String> references, Consumer<String> work) {
        int done = 0;
        for (String reference : references) {
            try {
                work.accept(reference);
                done++;
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "limit of " + reference, "was not checked", failed);
            }
        }
        return done;
    }
}
