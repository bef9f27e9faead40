package fangxin.organization.drafting;

import fangxin.platform.jobs.FailureLog;
import fangxin.platform.jobs.TransactionSuspension;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;

/** Timed job that publishes every five seconds the drafts whose time for taking back is over. */
@Singleton
@Interceptors(TransactionSuspension.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationJob {
    private static final Logger LOG = Logger.getLogger(PublicationJob.class.getName());

    @Inject
    @Any
    Instance<DuePublications> kinds;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void run() {
        kinds.forEach(PublicationJob::publish);
    }

    /** Publishes the due drafts of a kind; a draft that fails does not delay the others, and is tried again. */
    private static void publish(DuePublications kind) {
        try {
            kind.due().forEach(key -> publish(kind, key));
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "PublicationJob", "could not read due publications and will try again", failed);
        }
    }

    private static void publish(DuePublications kind, String key) {
        try {
            kind.publish(key);
        } catch (RuntimeException failed) {
            FailureLog.record(LOG, "publication of " + key, "failed and will be tried again", failed);
        }
    }
}
