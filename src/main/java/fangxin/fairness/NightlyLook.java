package fangxin.fairness;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every night whether somebody's scoring has become conspicuous. */
@Singleton
@Interceptors(RecordedJob.class)
public class NightlyLook {
    private static final Logger LOG = Logger.getLogger(NightlyLook.class.getName());

    @Inject
    FairnessDesk desk;
    @Inject
    OnDuty onDuty;

    @Schedule(hour = "2", minute = "30", timezone = Clocks.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            int opened = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, desk::look);
            LOG.log(Level.INFO, "scoring: {0} reviews opened", opened);
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }
}
