package fangxin.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecordedJobTest {
    private final AtomicInteger run = new AtomicInteger();
    private final RecordedJob interceptor = new RecordedJob();

    /** Timer call of a method of this class that counts its runs. */
    private InvocationContext timeout() {
        return (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> run.incrementAndGet();
                    case "getMethod" -> RecordedJobTest.class.getDeclaredMethod("timeout");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void aTimerRunsNothingWhileItIsSuspendedAndRunsAfterwards() throws Exception {
        interceptor.runs = new JobRuns();
        interceptor.clock = Clock.systemUTC();
        interceptor.suspension = new TimerSuspension();

        interceptor.suspension.suspend();
        interceptor.run(timeout());
        assertThat(run).hasValue(0);
        assertThat(interceptor.runs.all()).isEmpty();

        interceptor.suspension.resume();
        interceptor.run(timeout());
        assertThat(run).hasValue(1);
        assertThat(interceptor.runs.all()).hasSize(1);
    }
}
