package fangxin.platform.jobs;

import fangxin.platform.persistence.IdempotencyService;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/** Hourly job that deletes stored answers to requests that are older than a day. */
@Singleton
@Interceptors(TransactionSuspension.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotencyCleanupJob {
    private static final Logger LOG = Logger.getLogger(IdempotencyCleanupJob.class.getName());

    @Inject
    IdempotencyService idempotency;

    @Schedule(hour = "*", minute = "25", persistent = false)
    void run() {
        try {
            idempotency.deleteOld();
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "IdempotencyCleanupJob", "could not delete old answers and will try again", failed);
        }
    }
}
