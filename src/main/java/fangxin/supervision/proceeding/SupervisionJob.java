package fangxin.supervision.proceeding;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Hourly job that ends the periods of holders for their statements, and proposes a measure where a reminder or
 * rectification was missed, with or without a proceeding: soon after midnight, and later where the node was down then.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupervisionJob {
    @Inject
    SupervisionWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "*", minute = "1", second = "15", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        Actor system = actors.on(businessClock.now().today());
        worker.periodsOver().forEach(number -> worker.endPeriod(number, system));
        worker.rectificationsOver().forEach(number -> worker.reportMissed(number, system));
        worker.unfollowedMeasures().forEach(number -> worker.reportUnfollowed(number, system));
    }
}
