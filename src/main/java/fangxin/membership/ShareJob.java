package fangxin.membership;

import fangxin.identity.OnDuty;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import fangxin.platform.Clocks;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every night: a decision on a share runs out, or a member's title ended while nobody looked. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareJob {
    private static final Logger LOG = Logger.getLogger(ShareJob.class.getName());

    @Inject
    ShortfallDesk desk;
    @Inject
    OnDuty onDuty;

    @Schedule(hour = "1", minute = "10", timezone = Clocks.ZONE, persistent = false)
    void run() {
        try {
            for (String id : onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, desk::titled)) {
                onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> {
                    desk.look(id);
                    return null;
                });
            }
        } catch (Exception failed) {
            LOG.log(Level.WARNING, "shares could not be looked at, will be tried again", failed);
        }
    }
}
