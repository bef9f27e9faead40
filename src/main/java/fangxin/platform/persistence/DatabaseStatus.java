package fangxin.platform.persistence;

import fangxin.common.RuleViolation.Violation;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Last known state of the database (up, away, or out of disk space), with functions that refuse reads while it is away,
 * find whether it, a lock or a simultaneous entry caused a failure, and return the sentence for that. Reading it costs
 * nothing, so a request that needs the database refuses or falls back at once instead of waiting for a connection.
 */
public final class DatabaseStatus {
    /** Maximum time to wait for a new probe after the failure of a request. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** Class of SQL states of violated constraints: another transaction has inserted the same key at the same time. */
    private static final String BROKEN_KEY = "23";
    /** Classes of SQL states of locks: a deadlock, or a lock that was waited for too long. */
    private static final Set<String> BUSY = Set.of("40", "55");

    private static final int DEEPEST = 30;

    private static volatile DatabaseMonitor monitor;

    private DatabaseStatus() {}

    /**
     * State of the database, for the operator.
     *
     * @param away  whether it does not answer
     * @param full  whether its disk, or that of the data folder, is full
     * @param since when this began
     * @param cause what was seen, or null while all is well
     */
    public record Report(boolean away, boolean full, Instant since, String cause) {}

    static void watchedBy(DatabaseMonitor watching) {
        monitor = watching;
    }

    private static DatabaseMonitor.Status status() {
        DatabaseMonitor watching = monitor;
        return watching == null
                ? new DatabaseMonitor.Status(DatabaseMonitor.State.UP, Instant.EPOCH, null)
                : watching.status();
    }

    /** Returns whether the database can be read. */
    public static boolean isReadable() {
        return status().state() != DatabaseMonitor.State.AWAY;
    }

    /** Returns whether the database can be written. */
    public static boolean isWritable() {
        return status().state() == DatabaseMonitor.State.UP;
    }

    /** Returns whether nothing can be written because the disk has no room. */
    public static boolean isFull() {
        return status().state() == DatabaseMonitor.State.FULL;
    }

    public static Report report() {
        DatabaseMonitor.Status now = status();
        return new Report(
                now.state() == DatabaseMonitor.State.AWAY,
                now.state() == DatabaseMonitor.State.FULL,
                now.since(),
                now.cause());
    }

    /** Refuses at once what would have to wait for a database that is away. */
    static void requireReadable() throws SQLTransientConnectionException {
        if (!isReadable()) {
            throw new SQLTransientConnectionException("the database is away: " + status().cause(), "08001");
        }
    }

    /**
     * Returns whether the state of database or disk, and not the request, has caused a failure. If the database has
     * failed and its state is not known yet, it is probed first.
     */
    public static boolean causes(Throwable failure) {
        boolean ofDatabase = false;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && isUnreachable(sql)) {
                return true;
            }
            ofDatabase |= cause instanceof SQLException || isDiskFull(cause);
        }
        DatabaseMonitor watching = monitor;
        return ofDatabase && watching != null && watching.reported(PATIENCE).state() != DatabaseMonitor.State.UP;
    }

    /**
     * Returns whether the database refused a row by a constraint, for example since another transaction has inserted
     * the same key.
     */
    public static boolean isKeyViolation(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(BROKEN_KEY);
    }

    /**
     * Returns whether the database gave up waiting for a lock, or ended a deadlock: the request was valid, and nothing
     * was changed.
     */
    public static boolean isBusy(SQLException failure) {
        return failure.getSQLState() != null && BUSY.stream().anyMatch(failure.getSQLState()::startsWith);
    }

    /** Returns the key of the sentence on the present state of the database. */
    public static String sentence() {
        return isFull() ? "platform.full" : "platform.unavailable";
    }

    /**
     * Returns the reason why the database did not carry out an act that was rolled back; empty for any other failure.
     */
    public static Optional<Violation> violation(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        String key = null;
        if (chain.stream()
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || (cause instanceof SQLException sql && isKeyViolation(sql)))) {
            key = "platform.stale";
        } else if (chain.stream().anyMatch(cause -> cause instanceof SQLException sql && isBusy(sql))) {
            key = "platform.busy";
        } else if (causes(failure)) {
            key = sentence();
        }
        return Optional.ofNullable(key).map(sentence -> new Violation(null, sentence, List.of()));
    }

    /**
     * Returns whether the failure is a missing connection, a stop by the operator, too many connections, a full disk of
     * PostgreSQL, or an exhausted pool.
     */
    private static boolean isUnreachable(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("53100")
                || String.valueOf(failure.getMessage()).startsWith("Error in allocating a connection");
    }

    static boolean isDiskFull(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("No space left on device");
    }
}
