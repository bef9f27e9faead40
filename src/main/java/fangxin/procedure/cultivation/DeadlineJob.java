package fangxin.procedure.cultivation;

import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.EJBException;
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

/** Looks through the limits every night. What a night missed, the next one finds: it looks at states, not at events. */
@Singleton
@Interceptors(RecordedJob.class)
public class DeadlineJob {
    private static final Logger LOG = Logger.getLogger(DeadlineJob.class.getName());

    @Inject
    DeadlineService service;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "2", minute = "0", timezone = ApplicationClock.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        try {
            int reminded =
                    onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> each(service.nearlyDue(), service::remind));
            int proposed =
                    onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> each(service.overdue(), service::proposeLapse));
            LOG.log(Level.INFO, "limits: {0} reminded of, {1} proposed to lapse", new Object[] {reminded, proposed});
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }

    /** Each in a transaction of its own, so that one which fails does not hold up the others. */
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
