package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicCopiesTest {
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private final ThreadFactory threads = Thread.ofPlatform().daemon().factory();
    private final PublicCopies copies = new PublicCopies();
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch lock = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        copies.threads = (ManagedThreadFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedThreadFactory.class},
                (proxy, method, arguments) -> threads.newThread((Runnable) arguments[0]));
        copies.clock = Clock.systemUTC();
        copies.asOf = new AsOf();
        copies.commits = new CommitCounter();
        copies.context = new PublicCopies.InOwnContext();
        copies.begin();
    }

    @AfterEach
    void end() {
        lock.countDown();
        DatabaseStatus.watchedBy(null);
        copies.end();
    }

    private int counted() {
        return copies.read("counted", reads::incrementAndGet);
    }

    private int locked() {
        return copies.read("counted", () -> {
            try {
                lock.await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
            return reads.incrementAndGet();
        });
    }

    private static Duration took(Supplier<Integer> reading) {
        long begun = System.nanoTime();
        reading.get();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void away() {
        DatabaseMonitor monitor = new DatabaseMonitor(
                new DatabaseMonitor.Probe() {
                    @Override
                    public void run(boolean write) throws SQLException {
                        throw new SQLException("refused", "08001");
                    }

                    @Override
                    public boolean isFull(SQLException failure) {
                        return false;
                    }

                    @Override
                    public void breakConnections() {}

                    @Override
                    public void reopen() {}
                },
                () -> Long.MAX_VALUE,
                0,
                1);
        monitor.probeOnce();
        DatabaseStatus.watchedBy(monitor);
    }

    @Test
    void aCopyIsAnsweredUntilSomethingIsCommitted() {
        assertThat(counted()).isOne();
        assertThat(counted()).isOne();
        copies.commits.increment();
        assertThat(counted()).isEqualTo(2);
        assertThat(copies.asOf.moment()).isNull();
    }

    @Test
    void aReaderStopsWaitingForALockAndTheNextDoesNotWaitAtAll() {
        counted();
        copies.commits.increment();

        assertThat(took(this::locked)).isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(4));
        assertThat(copies.asOf.moment()).isNotNull();
        assertThat(took(this::locked)).isLessThan(AT_ONCE);
    }

    @Test
    void theCopyIsAnsweredAtOnceWhileTheDatabaseIsAway() {
        counted();
        copies.commits.increment();
        away();

        assertThat(took(this::counted)).isLessThan(AT_ONCE);
        assertThat(counted()).isOne();
        assertThat(copies.asOf.moment()).isNotNull();
    }

    @Test
    void withoutACopyAnUnreachableDatabaseFailsAtOnceOrLeavesThePartOut() {
        away();

        assertThatThrownBy(this::counted)
                .satisfies(failed -> assertThat(DatabaseStatus.causes(failed)).isTrue());
        assertThat(copies.readIfPossible("counted", one -> 1, reads::incrementAndGet))
                .isEmpty();
        assertThat(reads).hasValue(0);
    }

    @Test
    void whatAReadingRefusesIsRefused() {
        assertThatThrownBy(() -> copies.read("nothing", () -> {
                    throw new NotFound("nothing");
                }))
                .isInstanceOf(NotFound.class);
    }
}
