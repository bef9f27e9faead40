package fangxin.naming.title;

import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every night, and every hour after in case a night was missed: titles whose term is over expire (期满). */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TitleExpiryJob {
    private static final Logger LOG = Logger.getLogger(TitleExpiryJob.class.getName());

    @Inject
    TitleService titles;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "*", minute = "0", second = "5", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        try {
            int ended = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, titles::expire);
            for (int more = ended; more > 0; ended += more) {
                more = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, titles::expire);
            }
            if (ended > 0) {
                LOG.log(Level.INFO, "{0} titles expired", ended);
            }
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }
}
