package fangxin.procedure.evaluation.calibration;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Nightly job that opens a review of each evaluator whose marks have become conspicuous. */
@Singleton
@Interceptors({RecordedJob.class, TransactionSuspension.class})
public class ScoringReviewJob {
    private static final Logger LOG = Logger.getLogger(ScoringReviewJob.class.getName());

    @Inject
    ScoringReviewWorker worker;

    @Schedule(hour = "2", minute = "30", timezone = ApplicationClock.ZONE, persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        LOG.log(Level.INFO, "scoring: {0} reviews opened", worker.review());
    }
}
