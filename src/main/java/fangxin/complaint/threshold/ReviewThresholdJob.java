package fangxin.complaint.threshold;

import fangxin.complaint.threshold.ReviewThresholdWorker.ProposedReview;
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
import java.util.logging.Logger;

/**
 * Nightly job that proposes the review of titles whose messages and complaints reach a threshold of the triggers of
 * supervision. A title that fails is logged and left to the next night.
 */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewThresholdJob {
    private static final Logger LOG = Logger.getLogger(ReviewThresholdJob.class.getName());

    @Inject
    ReviewThresholdWorker worker;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Schedule(hour = "4", minute = "20", second = "35", timezone = ApplicationClock.ZONE, persistent = false)
    public void run() {
        Actor system = actors.actorOn(businessClock.now().today());
        for (ProposedReview review : worker.reached()) {
            try {
                worker.propose(review, system);
            } catch (RuntimeException failed) {
                FailureLog.record(LOG, "title " + review.title(), "was left out of the reviews of a night", failed);
            }
        }
    }
}
