package fangxin.cultivation;

import fangxin.identity.OnDuty;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import fangxin.platform.Clocks;
import fangxin.platform.Failures;
import fangxin.platform.RecordedJob;
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
public class NightlyWork {
    private static final Logger LOG = Logger.getLogger(NightlyWork.class.getName());

    @Inject
    DeadlineDesk desk;
    @Inject
    OnDuty onDuty;

    @Schedule(hour = "2", minute = "0", timezone = Clocks.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            int reminded = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> each(desk.nearlyDue(), desk::remind));
            int proposed = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> each(desk.overdue(), desk::proposeLapse));
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
                Failures.record(LOG, "limit of " + reference, "was not checked", failed);
            }
        }
        return done;
    }
}
