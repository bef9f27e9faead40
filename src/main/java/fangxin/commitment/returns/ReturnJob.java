package fangxin.commitment.returns;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hourly job that reminds silent shops, brings their claims to the office, ends the periods of shops for their views,
 * and deletes the contacts of consumers whose time is over.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturnJob {
    private static final Logger LOG = Logger.getLogger(ReturnJob.class.getName());

    @Inject
    ReturnWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "2", second = "15", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        List.of(ReturnState.REMINDED, ReturnState.APPLIED, ReturnState.CONTESTED).stream()
                .flatMap(state -> worker.over(state).stream())
                .forEach(number -> end(number, system));
        int deleted = worker.deleteContacts();
        if (deleted > 0) {
            LOG.log(Level.INFO, "Contacts of claims of return deleted: {0}", deleted);
        }
    }

    /** Ends the period of one claim; a failure does not stop the others. */
    private void end(String number, Actor system) {
        try {
            worker.end(number, system);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "claim of return " + number, "was not brought up to date", failed);
        }
    }
}
