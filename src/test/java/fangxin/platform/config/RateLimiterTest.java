package fangxin.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final RequestLimits.RequestLimit TWO = new RequestLimits.RequestLimit(2, "PT15M");
    private Instant now = Instant.parse("2026-11-27T02:00:00Z");
    private final RateLimiter limit = new RateLimiter(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void refusesTheNextTryUntilTheWindowHasMovedOn() {
        limit.count("a", 2, WINDOW);
        now = now.plusSeconds(60);
        limit.count("a", 2, WINDOW);
        assertThatThrownBy(() -> limit.count("a", 2, WINDOW))
                .isInstanceOfSatisfying(
                        RateLimiter.TooMany.class,
                        refused -> assertThat(refused.seconds()).isEqualTo(14 * 60 + 1));
        limit.count("b", 2, WINDOW);
        now = now.plus(WINDOW).minusSeconds(59);
        limit.count("a", 2, WINDOW);
    }

    @Test
    void whatIsRefusedDoesNotCountAndWhatIsAcceptedDoes() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> limit.countAccepted("a", TWO, () -> {
                        throw new IllegalArgumentException("refused");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(limit.countAccepted("a", TWO, () -> 1)).isEqualTo(1);
        assertThat(limit.countAccepted("a", TWO, () -> 2)).isEqualTo(2);

        assertThatThrownBy(() -> limit.countAccepted("a", TWO, () -> 3)).isInstanceOf(RateLimiter.TooMany.class);
    }

    @Test
    void theShippedLimitsAreInOrder() {
        RequestLimits shipped = RequestLimits.shipped();

        assertThat(List.of(
                        shipped.objections(),
                        shipped.objectionReceipts(),
                        shipped.phoneChanges(),
                        shipped.passwordChecks()))
                .allSatisfy(one -> {
                    assertThat(one.most()).isPositive();
                    assertThat(one.duration()).isPositive();
                });
        assertThat(shipped.phoneChanges().duration()).isEqualTo(Duration.ofDays(1));
        assertThat(shipped.anonymousPictures()).isPositive();
    }

    @Test
    void megabytesInAKeyTakeNoMemory() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        for (int i = 0; i < 64; i++) {
            limit.count("x".repeat(1_000_000) + i, 10, WINDOW);
        }
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(16_000_000);
    }

    /** A try beyond the limit is refused and does not delay the next permitted try. */
    @Test
    void whatIsBeyondALimitIsAnsweredAndNotCounted() {
        RequestLimits.RequestLimit two = new RequestLimits.RequestLimit(2, "PT10M");

        assertThat(limit.allows("one", two)).isTrue();
        assertThat(limit.allows("one", two)).isTrue();
        assertThat(limit.allows("one", two)).isFalse();
        assertThat(limit.allows("other", two)).isTrue();
        assertThat(limit.isReached("one", 3, Duration.ofMinutes(10))).isFalse();
    }

    @Test
    void notingKeepsNoMoreThanIsNeeded() {
        for (int i = 0; i < 1000; i++) {
            limit.note("all", 5, WINDOW);
        }
        assertThat(limit.isReached("all", 5, WINDOW)).isTrue();
        assertThat(limit.isReached("all", 6, WINDOW)).isFalse();
    }
}
