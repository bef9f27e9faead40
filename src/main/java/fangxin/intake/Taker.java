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
 * Writes what was decided to be taken: at once as far as somebody waits for it, the rest behind. One import is written at a
 * time, and the next made ready meanwhile; more of them would only wait for each other portion by portion.
 */
@ApplicationScoped
public class Taker {
    private static final Logger LOG = Logger.getLogger(Taker.class.getName());
    private static final int PORTION = 1_000;

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
                List<Entry> left = portions.left(id);
                inTurn(pen, () -> write(id, left));
                portions.finish(id);
                return left;
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

    private List<Entry> write(String id, List<Entry> left) {
        Set<String> brought = left.stream().map(Entry::plainNumber).filter(Objects::nonNull).collect(Collectors.toSet());
        for (int from = 0; from < left.size(); from += PORTION) {
            portions.write(id, List.copyOf(left.subList(from, Math.min(left.size(), from + PORTION))), brought);
        }
        return left;
    }
}
