package fangxin.rating;

import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;

/**
 * Job that computes, every two seconds, the rehearsal that an officer has begun. Where a node was killed, the next run
 * continues behind the last portion that was stored.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RatingRehearsalJob {
    @Inject
    RatingRunner ratings;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        ratings.rehearse();
    }
}
