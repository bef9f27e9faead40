package fangxin.membership;

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

/** Every night: a decision on a share runs out, or a member's title ended while nobody looked. */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShareCheckJob {
    @Inject
    ShortfallService service;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "1", minute = "10", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        try {
            for (String id : onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, service::titled)) {
                onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> {
                    service.check(id);
                    return null;
                });
            }
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }
}
