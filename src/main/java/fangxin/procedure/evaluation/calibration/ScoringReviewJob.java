package fangxin.procedure.evaluation.calibration;

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

/** Looks every night whether somebody's scoring has become conspicuous. */
@Singleton
@Interceptors(RecordedJob.class)
public class ScoringReviewJob {
    private static final Logger LOG = Logger.getLogger(ScoringReviewJob.class.getName());

    @Inject
    FairnessService service;

    @Inject
    RunAsAccount onDuty;

    @Schedule(hour = "2", minute = "30", timezone = ApplicationClock.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        try {
            int opened = onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, service::review);
            LOG.log(Level.INFO, "scoring: {0} reviews opened", opened);
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }
}
