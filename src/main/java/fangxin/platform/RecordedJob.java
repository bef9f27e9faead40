package fangxin.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs what the timer calls as timed work, and records when it ran and what came of it. A failure is written here and
 * goes no further: the timer calls again.
 */
public class RecordedJob {
    private static final Logger LOG = Logger.getLogger(RecordedJob.class.getName());

    private static final Object IN_TURN = new Object();

    @Inject
    JobRunDesk runs;
    @Inject
    Clock clock;

    @AroundTimeout
    Object run(InvocationContext timeout) throws Exception {
        String job = timeout.getMethod().getDeclaringClass().getSimpleName();
        return TimedWork.run(() -> {
            Instant begun = clock.instant();
            long from = System.nanoTime();
            String failure = null;
            try {
                timeout.proceed();
            } catch (Exception failed) {
                failure = Failures.shortened(failed);
                Failures.record(LOG, job, "failed and will be tried again", failed);
            }
            record(job, begun, Duration.ofNanos(System.nanoTime() - from), failure);
            return null;
        });
    }

    private void record(String job, Instant begun, Duration took, String failure) {
        try {
            synchronized (IN_TURN) { // two runs that follow each other closely would both add the row
                runs.ended(job, begun, took, failure);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "the run is not recorded", away);
        }
    }
}
