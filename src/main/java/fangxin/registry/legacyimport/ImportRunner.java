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
 * Background runner of imports: stages and publishes their rows after the commit that requested it, while the caller
 * may wait for a time. One import is staged at a time; the next is parsed meanwhile.
 */
@ApplicationScoped
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int BATCH_SIZE = 1_000;
    private static final int ATTEMPTS = 4;

    @Inject
    ImportBatchWorker batches;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService workers;
    private final Map<String, Future<?>> inProgress = new ConcurrentHashMap<>();
    private final Semaphore readPermits = new Semaphore(2, true);
    private final Semaphore writePermit = new Semaphore(1, true);

    /**
     * Creates threads of its own: a task of the server's executor would close the entity manager of the request that
     * has just committed.
     */
    @PostConstruct
    void createExecutor() {
        workers = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void shutDown() {
        workers.shutdownNow();
    }

    /** Event: an import was requested; its run starts after the commit of the transaction. */
    public record ImportRequested(String id) {}

    void onImportRequested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportRequested wanted) {
        Future<?> unused = start(wanted.id());
    }

    /** Starts an import unless it is already running, and waits for its end for at most {@code patience}. */
    public void runAndWait(String id, Duration patience) {
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
        Future<?> running = inProgress.putIfAbsent(id, fresh);
        if (running == null) {
            workers.execute(fresh);
        }
        return running == null ? fresh : running;
    }

    /** Runs an import to its end on the caller's thread, unless another thread is already running it. */
    public void runNow(String id) {
        FutureTask<?> fresh = task(id);
        if (inProgress.putIfAbsent(id, fresh) == null) {
            fresh.run();
        }
    }

    private FutureTask<?> task(String id) {
        return new FutureTask<>(() -> {
            run(id);
            return id;
        });
    }

    private void run(String id) {
        try {
            TimedWork.run(() -> withPermit(readPermits, () -> {
                List<ImportRow> lines = lines(id);
                if (lines.isEmpty()) {
                    batches.finishEmpty(id);
                    return lines;
                }
                return withPermit(writePermit, () -> write(id, lines));
            }));
        } catch (Exception | OutOfMemoryError stopped) {
            FailureLog.record(LOG, "import " + id, "stopped and will be continued", stopped);
        } finally {
            inProgress.remove(id);
        }
    }

    /**
     * Returns the lines to be taken; an import whose file is missing or damaged ends, instead of being tried every
     * minute.
     */
    List<ImportRow> lines(String id) {
        try {
            return batches.lines(id);
        } catch (RuleViolation damaged) {
            LOG.log(Level.WARNING, "import {0} ended: its file is missing or damaged", id);
            batches.giveUp(id, damaged.violations().getFirst());
            return List.of();
        }
    }

    private static <T> T withPermit(Semaphore turns, Callable<T> work) throws Exception {
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
        int reached = batches.importedRows(id);
        List<ImportRow> left =
                lines.stream().filter(entry -> entry.line() > reached).toList();
        for (int from = 0; from < left.size(); from += BATCH_SIZE) {
            batches.stage(id, List.copyOf(left.subList(from, Math.min(left.size(), from + BATCH_SIZE))), brought);
        }
        publish(id, lines);
        for (int from = 0; from <= lines.getLast().line(); from += BATCH_SIZE) {
            batches.tidy(id, from, from + BATCH_SIZE - 1);
        }
        batches.analyze();
        return lines;
    }

    /**
     * Publishes an import. Compares the lines before the publishing transaction, so that this is short; where the
     * register changes constantly, the transaction compares them itself.
     */
    private void publish(String id, List<ImportRow> lines) {
        for (int attempt = 1; !batches.publish(id, List.of()); attempt++) {
            if (attempt == ATTEMPTS) {
                batches.publish(id, lines);
                return;
            }
            batches.compare(id, lines);
        }
    }
}
