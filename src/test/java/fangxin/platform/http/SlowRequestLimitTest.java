package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.http.SlowRequestLimit.RunningRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowRequestLimitTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private final SlowRequestLimit limit = new SlowRequestLimit(2, Duration.ofSeconds(5));

    @Test
    void manyQuickRequestsOfOneAddressAreAdmitted() {
        for (int i = 0; i < 500; i++) {
            assertThat(limit.enter("192.0.2.1", i)).isPresent();
        }
    }

    @Test
    void anAddressWithTooManySlowRequestsIsRefusedUntilOneOfThemEnds() {
        RunningRequest first = limit.enter("192.0.2.1", 0).orElseThrow();
        limit.enter("192.0.2.1", SECOND).orElseThrow();

        assertThat(limit.enter("192.0.2.1", 6 * SECOND)).isEmpty();
        assertThat(limit.enter("192.0.2.2", 6 * SECOND)).isPresent();
        limit.leave(first);
        assertThat(limit.enter("192.0.2.1", 6 * SECOND)).isPresent();
    }
}
