package fangxin.intake;

import fangxin.identity.OnDuty;
import fangxin.identity.Role;
import fangxin.identity.SystemAccountSeed;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Stages and publishes what was decided to be taken: at once as far as somebody waits for it, the rest in the background. One
 * import is staged at a time, and the next is read meanwhile.
 */
@ApplicationScoped
public class Taker {
    private static final Logger LOG = Logger.getLogger(Taker.class.getName());
    private static final int PORTION = 1_000;
    private static final int ATTEMPTS = 4;

    @Inject
    PortionDesk portions;
    @Inject
    OnDuty onDuty;
    @Resource
    ManagedExecutorService behind;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore ready = new Semaphore(2, true);
    private final Semaphore pen = new Semaphore(1, true);

    /** Lets an import be worked on, and waits for it as long as somebody has patience. */
    public void take(String id, Duration patience) {
        Future<?> work = behind.submit(() -> work(id));
        try {
            work.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException goesOn) {
            LOG.log(Level.FINE, "import {0} goes on behind", id);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("import " + id, failed);
        }
    }

    /** Works on an import until it is done, unless somebody else does. */
    public void work(String id) {
        if (!underWay.add(id)) {
            return;
        }
        try {
            onDuty.as(Role.JOB, SystemAccountSeed.SYSTEM, () -> inTurn(ready, () -> {
                List<Entry> lines = portions.lines(id);
                return lines.isEmpty() ? lines : inTurn(pen, () -> write(id, lines));
            }));
        } catch (Exception | OutOfMemoryError stopped) {
            LOG.log(Level.WARNING, "import " + id + " stopped and will be gone on with", stopped);
        } finally {
            underWay.remove(id);
        }
    }

    private static <T> T inTurn(Semaphore turns, Callable<T> work) throws Exception {
        turns.acquire();
        try {
            return work.call();
        } finally {
            turns.release();
        }
    }

    private List<Entry> write(String id, List<Entry> lines) {
        Set<String> brought = lines.stream().map(Entry::plainNumber).filter(Objects::nonNull).collect(Collectors.toSet());
        int reached = portions.reached(id);
        List<Entry> left = lines.stream().filter(entry -> entry.line() > reached).toList();
        for (int from = 0; from < left.size(); from += PORTION) {
            portions.stage(id, List.copyOf(left.subList(from, Math.min(left.size(), from + PORTION))), brought);
        }
        publish(id, lines);
        for (int from = 0; from <= lines.getLast().line(); from += PORTION) {
            portions.tidy(id, from, from + PORTION - 1);
        }
        portions.settle();
        return lines;
    }

    /**
     * Compares outside of the publishing transaction, so that this is short; where the register changes all the time, it is
     * compared within.
     */
    private void publish(String id, List<Entry> lines) {
        for (int attempt = 1; !portions.publish(id, List.of()); attempt++) {
            if (attempt == ATTEMPTS) {
                portions.publish(id, lines);
                return;
            }
            portions.compare(id, lines);
        }
    }
}
