package fangxin.administration.handover;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/**
 * Hourly job that carries out the handovers whose day has come: soon after midnight, and later where the node was
 * down then.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandOverJob {
    private static final Logger LOG = Logger.getLogger(HandOverJob.class.getName());

    @Inject
    HandOverWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "1", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        worker.due().forEach(this::carryOut);
    }

    /** Carries out one handover; its failure does not prevent the others. */
    private void carryOut(String id) {
        try {
            worker.carryOut(id, actors.actorOn(businessClock.now().today()));
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "handover " + id, "could not be carried out and will be tried again", failed);
        }
    }
}
