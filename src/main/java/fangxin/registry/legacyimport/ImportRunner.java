package fangxin.registry.legacyimport;

import fangxin.common.RuleViolation;
import fangxin.platform.config.TimedWork;
import fangxin.platform.jobs.FailureLog;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int PORTION = 1_000;
    private static final int ATTEMPTS = 4;

    @Inject
    ImportBatchWorker portions;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService workers;
    private final Map<String, Future<?>> underWay = new ConcurrentHashMap<>();
    private final Semaphore ready = new Semaphore(2, true);
    private final Semaphore pen = new Semaphore(1, true);

    /** Its own threads: a task of the server's executor would close the entity manager of the request that has just committed. */
    @PostConstruct
    void engage() {
        workers = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void dismiss() {
        workers.shutdownNow();
    }

    /** An import is to be worked on as soon as the present transaction has committed. */
    public record Wanted(String id) {}

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted wanted) {
        Future<?> unused = start(wanted.id());
    }

    /** Lets an import be worked on, unless it is, and waits for it as long as somebody has patience. */
    public void take(String id, Duration patience) {
        try {
            start(id).get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException goesOn) {
            LOG.log(Level.FINE, "import {0} goes on", id);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("import " + id, failed);
        }
    }

    private Future<?> start(String id) {
        FutureTask<?> fresh = task(id);
        Future<?> running = underWay.putIfAbsent(id, fresh);
        if (running == null) {
            workers.execute(fresh);
        }
        return running == null ? fresh : running;
    }

    /** Works on an import until it is done, on the caller's thread, unless somebody else does. */
    public void work(String id) {
        FutureTask<?> fresh = task(id);
        if (underWay.putIfAbsent(id, fresh) == null) {
            fresh.run();
        }
    }

    private FutureTask<?> task(String id) {
        return new FutureTask<>(() -> {
            carryOut(id);
            return id;
        });
    }

    private void carryOut(String id) {
        try {
            TimedWork.run(() -> inTurn(ready, () -> {
                List<ImportRow> lines = lines(id);
                if (lines.isEmpty()) {
                    portions.finishEmpty(id);
                    return lines;
                }
                return inTurn(pen, () -> write(id, lines));
            }));
        } catch (Exception | OutOfMemoryError stopped) {
            FailureLog.record(LOG, "import " + id, "stopped and will be continued", stopped);
        } finally {
            underWay.remove(id);
        }
    }

    /** The lines to be taken; an import whose file is missing or damaged ends, instead of being tried every minute. */
    List<ImportRow> lines(String id) {
        try {
            return portions.lines(id);
        } catch (RuleViolation damaged) {
            LOG.log(Level.WARNING, "import {0} ended: its file is missing or damaged", id);
            portions.giveUp(id, damaged.violations().getFirst());
            return List.of();
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

    private List<ImportRow> write(String id, List<ImportRow> lines) {
        Set<String> brought = lines.stream()
                .map(ImportRow::plainNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int reached = portions.reached(id);
        List<ImportRow> left =
                lines.stream().filter(entry -> entry.line() > reached).toList();
        for (int from = 0; from < left.size(); from += PORTION) {
            portions.stage(id, List.copyOf(left.subList(from, Math.min(left.size(), from + PORTION))), brought);
        }
        publish(id, lines);
        for (int from = 0; from <= lines.getLast().line(); from += PORTION) {
            portions.tidy(id, from, from + PORTION - 1);
        }
        portions.analyze();
        return lines;
    }

    /**
     * Compares outside of the publishing transaction, so that this is short; where the register changes all the time, it is
     * compared within.
     */
    private void publish(String id, List<ImportRow> lines) {
        for (int attempt = 1; !portions.publish(id, List.of()); attempt++) {
            if (attempt == ATTEMPTS) {
                portions.publish(id, lines);
                return;
            }
            portions.compare(id, lines);
        }
    }
}
