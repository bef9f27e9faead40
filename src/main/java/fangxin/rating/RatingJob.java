package fangxin.rating;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Nightly job that brings the ratings of all running titles up to date and notifies the holders whose
 * ratings an adopted issue will change, soon after midnight, and again in the morning
 * where the node was down then.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RatingJob {
    @Inject
    RatingRunner ratings;

    @Schedule(hour = "0,6", minute = "20", second = "25", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        ratings.run();
        ratings.notifyHolders();
    }
}
