package fangxin.platform.jobs;

import fangxin.platform.config.TimedWork;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

/**
 * Interceptor of timer methods that records each run, gives it the database connections of timed work, and logs a
 * failure instead of throwing it again. The timer calls again. While {@link TimerSuspension} lasts, nothing runs.
 */
public class RecordedJob {
    private static final Logger LOG = Logger.getLogger(RecordedJob.class.getName());

    @Inject
    JobRuns runs;

    @Inject
    TimerSuspension suspension;

    @Inject
    Clock clock;

    @AroundTimeout
    Object run(InvocationContext timeout) throws Exception {
        if (suspension.isSuspended()) {
            return null;
        }
        String job = timeout.getMethod().getDeclaringClass().getSimpleName();
        return TimedWork.run(() -> {
            Instant begun = clock.instant();
            long from = System.nanoTime();
            String failure = null;
            try {
                timeout.proceed();
            } catch (Exception failed) {
                failure = FailureLog.shortened(failed);
                FailureLog.record(LOG, job, "failed and will be tried again", failed);
            }
            runs.ended(job, begun, Duration.ofNanos(System.nanoTime() - from), failure);
            return null;
        });
    }
}
