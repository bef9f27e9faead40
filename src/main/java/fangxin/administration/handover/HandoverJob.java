package fangxin.administration.handover;

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
import java.util.logging.Logger;

/** Soon after midnight, and every hour in case that was missed: hand-overs whose day has come are carried out. */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoverJob {
    private static final Logger LOG = Logger.getLogger(HandoverJob.class.getName());

    @Inject
    HandoverService service;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "*", minute = "1", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        try {
            for (String id : onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, service::due)) {
                carryOut(id);
            }
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }

    /** One that meets an obstacle does not hold up the others. */
    private void carryOut(String id) {
        try {
            onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> {
                service.carryOut(id);
                return null;
            });
        } catch (Exception failed) {
            FailureLog.record(LOG, "hand-over " + id, "could not be carried out and will be tried again", failed);
        }
    }
}
