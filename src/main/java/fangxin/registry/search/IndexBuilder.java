package fangxin.registry.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Builder that fills a new index generation from the database: one thread indexes batches while the caller reads
 * more rows; if the queue is full, the caller indexes as well.
 */
final class IndexBuilder {
    private static final int QUEUE_SIZE = 2;

    private IndexBuilder() {}

    static void fill(IndexGeneration fresh, RegisterChangeReader register, ThreadFactory threads)
            throws SQLException, IOException {
        List<Future<?>> added = new ArrayList<>();
        try (ExecutorService indexer = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE_SIZE),
                threads,
                new ThreadPoolExecutor.CallerRunsPolicy())) {
            register.loadAll(some -> added.add(indexer.submit(() -> fresh.add(some))));
        }
        for (Future<?> one : added) {
            if (one.state() != Future.State.SUCCESS) {
                throw new IOException(
                        "not all units were indexed", one.state() == Future.State.FAILED ? one.exceptionNow() : null);
            }
        }
    }
}
