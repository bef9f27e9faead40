package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyQueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final KeyQueue queue = new KeyQueue();

    @Test
    void oneHoldsAKeyAtATimeAndTheOthersFollow() throws Exception {
        AtomicInteger holders = new AtomicInteger();
        Callable<Integer> request = () -> {
            assertThat(queue.acquire("a", PATIENCE)).isTrue();
            int together = holders.incrementAndGet();
            Thread.yield();
            holders.decrementAndGet();
            queue.release("a");
            return together;
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> one : threads.invokeAll(
                    IntStream.range(0, 500).mapToObj(n -> request).toList())) {
                assertThat(one.get()).isOne();
            }
        }
    }

    @Test
    void anotherKeyIsFreeAndTheWaitForAHeldOneEnds() {
        assertThat(queue.acquire("a", PATIENCE)).isTrue();

        assertThat(queue.acquire("b", PATIENCE)).isTrue();
        assertThat(queue.acquire("a", Duration.ofMillis(10))).isFalse();
        queue.release("a");
        assertThat(queue.acquire("a", PATIENCE)).isTrue();
    }
}
