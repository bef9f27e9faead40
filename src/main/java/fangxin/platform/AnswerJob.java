package fangxin.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Every hour: deletes stored answers that no repeat is expected for any more. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerJob {
    private static final Logger LOG = Logger.getLogger(AnswerJob.class.getName());

    @Inject
    AnswerDesk answers;

    @Schedule(hour = "*", minute = "25", persistent = false)
    void run() {
        try {
            answers.deleteOld();
        } catch (RuntimeException failed) {
            Failures.record(LOG, "AnswerJob", "could not delete old answers and will try again", failed);
        }
    }
}
