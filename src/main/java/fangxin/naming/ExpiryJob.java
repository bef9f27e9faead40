package fangxin.naming;

import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every night, and every hour after in case a night was missed: titles whose term is over expire (期满). */
@Singleton
@RunAs(Roles.JOB)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryJob {
    private static final Logger LOG = Logger.getLogger(ExpiryJob.class.getName());

    @Inject
    TitleDesk titles;

    @Schedule(hour = "*", minute = "0", second = "5", timezone = "Asia/Shanghai", persistent = false)
    void run() {
        try {
            int ended = SignedIn.as("system", titles::expire);
            for (int more = ended; more > 0; ended += more) {
                more = SignedIn.as("system", titles::expire);
            }
            if (ended > 0) {
                LOG.log(Level.INFO, "{0} titles expired", ended);
            }
        } catch (Exception failed) {
            LOG.log(Level.WARNING, "titles could not be expired, will be tried again", failed);
        }
    }
}
