package fangxin.platform.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.ApplicationReady;
import fangxin.platform.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cache of public reads, valid until the next commit and refreshed in the background by an event that features observe;
 * an older copy answers while the database is away or slow. A copy is used as long as no commit followed its reading;
 * an older one is used, and {@link AsOf} says so, while the database is away or does not answer in time because it is
 * slow or a writer holds the rows. Threads of the cache read the database, so that a request can stop waiting for it.
 */
@ApplicationScoped
public class PublicCopies {
    private static final Logger LOG = Logger.getLogger(PublicCopies.class.getName());
    /**
     * Maximum time that a reader waits for the present data: the first if there is a copy, the second if there is none.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LONGEST = Duration.ofSeconds(10);
    /**
     * Maximum age of a copy without a known commit: short on PostgreSQL, since changes at other nodes are not counted
     * here.
     */
    private static final Duration FRESH = Settings.isOnPostgresql() ? Duration.ofSeconds(1) : Duration.ofMinutes(1);

    private static final Duration REFRESH = Duration.ofSeconds(20);
    private static final int THREADS = 8;
    /** Maximum size of the cache, in rows of about a kilobyte. */
    private static final int MOST = 20_000;
    /** Locks were waited for too long. */
    private static final String BUSY = "55000";

    private static final ThreadLocal<Boolean> READING = new ThreadLocal<>();

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Clock clock;

    @Inject
    AsOf asOf;

    @Inject
    CommitCounter commits;

    @Inject
    InOwnContext context;

    @Inject
    Event<Refresh> refreshes;

    private final Cache<String, Copy> copies = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String key, Copy copy) -> copy.weight())
            .executor(Runnable::run)
            .build();
    private final Map<String, Reading> underWay = new ConcurrentHashMap<>();
    private ExecutorService readers;
    private volatile boolean closed;

    /** Event on which features read their most requested data, so that a copy exists before the first request. */
    public record Refresh() {}

    /** A cached value with the database state at which it was read. */
    private record Copy(Object value, int weight, Instant at, long begun, State state) {
        boolean isFresh() {
            return System.nanoTime() - begun < FRESH.toNanos();
        }
    }

    /** State of the database at a reading; a copy of another state is stale. */
    private record State(long commits, LocalDate day) {}

    private record Reading(Future<Copy> copy, long begun) {}

    /** Thrown where the cache has no copy and the database does not answer. */
    private static final class NotRead extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotRead(SQLException cause) {
            super(cause);
        }
    }

    /** Runs a reading in its own request context. */
    @ApplicationScoped
    public static class InOwnContext {
        @ActivateRequestContext
        public <T> T run(Supplier<T> source) {
            return source.get();
        }
    }

    /** Starts the refreshing of the copies that every page uses. */
    void warmUp(@ObservesAsync ApplicationReady opened) {
        threads.newThread(this::refresh).start();
    }

    private void refresh() {
        while (!closed) {
            if (DatabaseStatus.isReadable()) {
                try {
                    context.run(() -> {
                        refreshes.fire(new Refresh());
                        return null;
                    });
                } catch (RuntimeException failed) {
                    LOG.log(Level.FINE, "copies are refreshed later", failed);
                }
            }
            pause();
        }
    }

    private void pause() {
        synchronized (underWay) {
            try {
                if (!closed) {
                    underWay.wait(REFRESH.toMillis());
                }
            } catch (InterruptedException ended) {
                closed = true;
            }
        }
    }

    @PostConstruct
    void begin() {
        readers = Executors.newFixedThreadPool(THREADS, threads);
    }

    /** Reads a small value that is always requested; its copy is never evicted. */
    public <T> T read(String key, Supplier<T> source) {
        return read(key, one -> 0, source);
    }

    /** @param rows about how many kilobytes the value takes; copies that were used least are given up for others */
    public <T> T read(String key, ToIntFunction<T> rows, Supplier<T> source) {
        return READING.get() != null ? source.get() : read(key, rows, source, LONGEST);
    }

    /** Reads a value that a page can omit: empty where there is no copy and the database does not answer soon. */
    public <T> Optional<T> readIfPossible(String key, ToIntFunction<T> rows, Supplier<T> source) {
        try {
            return Optional.of(READING.get() != null ? source.get() : read(key, rows, source, PATIENCE));
        } catch (NotRead none) {
            LOG.log(Level.FINE, key, none);
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T read(String key, ToIntFunction<T> rows, Supplier<T> source, Duration longest) {
        long arrived = System.nanoTime();
        while (true) {
            Copy known = copies.getIfPresent(key);
            boolean current = known != null && known.state().equals(state());
            if (current && known.isFresh()) {
                return (T) known.value();
            }
            if (!DatabaseStatus.isReadable()) {
                return (T) stale(known);
            }
            Reading reading = underWay.computeIfAbsent(key, absent -> begin(key, rows, source));
            if (current && !Settings.isOnPostgresql()) {
                return (T) known.value();
            }
            Copy read = await(reading, known, arrived, longest);
            if (read == null) {
                return (T) stale(known);
            }
            if (read.begun() >= arrived || read.state().equals(state())) {
                return (T) read.value();
            }
        }
    }

    /** Returns a copy of any age without a query; empty where there is none. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> stored(String key) {
        return Optional.ofNullable(copies.getIfPresent(key)).map(known -> (T) stale(known));
    }

    /** Stores a copy of a value that was read as part of another answer. */
    public <T> void store(String key, int rows, T value) {
        Copy known = copies.getIfPresent(key);
        if (known == null || !known.state().equals(state())) {
            copies.put(key, new Copy(value, rows, clock.instant(), System.nanoTime() - FRESH.toNanos(), state()));
        }
    }

    private State state() {
        return new State(commits.count(), LocalDate.ofInstant(clock.instant(), ApplicationClock.CHINA));
    }

    private <T> Reading begin(String key, ToIntFunction<T> rows, Supplier<T> source) {
        long begun = System.nanoTime();
        return new Reading(
                readers.submit(() -> {
                    READING.set(true);
                    try {
                        State state = state();
                        Instant now = clock.instant();
                        T value = context.run(source);
                        Copy copy = new Copy(value, rows.applyAsInt(value), now, begun, state);
                        copies.put(key, copy);
                        return copy;
                    } finally {
                        READING.remove();
                        underWay.remove(key);
                    }
                }),
                begun);
    }

    /** Waits for a reading; returns null where the known copy is to be used instead. */
    private static Copy await(Reading reading, Copy known, long arrived, Duration longest) {
        long now = System.nanoTime();
        long wait = known == null
                ? longest.toNanos() - (now - arrived)
                : PATIENCE.toNanos() - Math.max(now - arrived, now - reading.begun());
        try {
            return reading.copy().get(Math.max(0, wait), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            if (known == null) {
                throw new NotRead(new SQLTransientException("not read in time", BUSY, late));
            }
            return null;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (DatabaseStatus.causes(cause)) {
                LOG.log(Level.FINE, "a copy is answered where there is one", cause);
                return null;
            }
            throw cause instanceof RuntimeException refused ? refused : new IllegalStateException(cause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private Object stale(Copy known) {
        if (known == null) {
            throw new NotRead(new SQLTransientConnectionException("the database is away", "08001"));
        }
        asOf.note(known.at());
        return known.value();
    }

    @PreDestroy
    void end() {
        closed = true;
        synchronized (underWay) {
            underWay.notifyAll();
        }
        readers.shutdownNow();
    }
}
