package fangxin.membership;

import fangxin.identity.OnDuty;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import fangxin.platform.Clocks;
import fangxin.platform.RecordedJob;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/** Every night: a decision on a share runs out, or a member's title ended while nobody looked. */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareJob {
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
            throw new EJBException(failed);
        }
    }
}
