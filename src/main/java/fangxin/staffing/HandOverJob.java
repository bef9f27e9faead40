package fangxin.staffing;

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
import java.util.logging.Logger;

/** Soon after midnight, and every hour in case that was missed: hand-overs whose day has come are carried out. */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandOverJob {
    private static final Logger LOG = Logger.getLogger(HandOverJob.class.getName());

    @Inject
    HandOverDesk desk;
    @Inject
    OnDuty onDuty;

    @Schedule(hour = "*", minute = "1", timezone = Clocks.ZONE, persistent = false)
    void run() {
        try {
            for (String id : onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, desk::due)) {
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
                desk.carryOut(id);
                return null;
            });
        } catch (Exception failed) {
            Failures.record(LOG, "hand-over " + id, "could not be carried out and will be tried again", failed);
        }
    }
}
