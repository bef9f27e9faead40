package fangxin.platform.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Monitor, made by {@link DatabaseWatch}, that probes database and free disk space in threads of its own, so that no
 * request waits on them, aborts all connections when a probe hangs, and reopens an embedded database. One thread
 * probes; the other counts how long the present probe has waited: requests that wait on aborted connections fail at
 * once instead of after a time-out.
 */
final class DatabaseMonitor implements AutoCloseable {
    /** Class of SQL states of failed connections. A database that answers with another failure is reachable. */
    private static final String CONNECTION_LOST = "08";

    private static final Logger LOG = Logger.getLogger(DatabaseMonitor.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** Time between test writes, which the monitor also makes while nothing has failed. */
    private static final Duration WRITE_EVERY = Duration.ofSeconds(10);
    /** Minimum time between attempts to open an embedded database again, each of which reads its log. */
    private static final Duration REOPEN_EVERY = Duration.ofSeconds(2);
    /** Minimum free space: an embedded database allocates its log in files of a megabyte, and fails with less room. */
    private static final long LEAST = 1024 * 1024;

    static final Duration TICK = Duration.ofMillis(100);

    /** State of the database. */
    enum State {
        /** The database can be read and written. */
        UP,
        /** The database does not answer, or cannot be written for another reason than a full disk. */
        AWAY,
        /** The database can be read, but its disk is full. */
        FULL
    }

    /** @param cause what was seen, in English for the operator; null while all is well */
    record Status(State state, Instant since, String cause) {}

    /** Probe of the database. */
    interface Probe {
        /** Probes whether the database answers, and tries to write where {@code write} is set. */
        void run(boolean write) throws SQLException;

        /** Returns whether a failure reports that the disk has no room. */
        boolean isFull(SQLException failure);

        /** Breaks the connection of a probe that waits, and all others, so that their users fail at once. */
        void breakConnections();

        /** Closes an embedded database that cannot be written any more; the next probe opens it again. */
        void reopen();
    }

    private final Probe probe;
    private final LongSupplier freeSpace;
    private final long reserve;
    private final int patience;
    private final Object turn = new Object();
    private volatile Status status = new Status(State.UP, Instant.now(), null);
    private volatile boolean asking;
    private volatile boolean closed;
    private boolean reported;
    private long probes;
    private long written = System.nanoTime() - WRITE_EVERY.toNanos();
    private boolean unwritable;
    private long reopened = System.nanoTime() - REOPEN_EVERY.toNanos();
    private long asked = reopened;

    /**
     * @param room     bytes that are free where the data are kept
     * @param reserve  bytes that must stay free: with fewer, writes are refused
     * @param patience how many ticks an answer may take
     */
    DatabaseMonitor(Probe probe, LongSupplier room, long reserve, int patience) {
        this.probe = probe;
        this.freeSpace = room;
        this.reserve = reserve;
        this.patience = patience;
    }

    void start(ThreadFactory threads) {
        threads.newThread(this::probe).start();
        threads.newThread(this::watch).start();
    }

    Status status() {
        return status;
    }

    private void probe() {
        while (!closed) {
            probeOnce();
            synchronized (turn) {
                probes++;
                turn.notifyAll();
                await(reported ? Duration.ofMillis(1) : PAUSE);
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // an early end of the pause has no effect
    private void await(Duration time) {
        try {
            if (!closed) {
                turn.wait(time.toMillis());
            }
        } catch (InterruptedException ended) {
            closed = true;
        }
    }

    void probeOnce() {
        boolean write;
        synchronized (turn) {
            write = reported || unwritable || System.nanoTime() - written > WRITE_EVERY.toNanos();
            reported = false;
        }
        long free = freeSpace.getAsLong();
        boolean low = free < reserve;
        boolean noRoom = free < Math.max(reserve, LEAST);
        if (unwritable && noRoom && System.nanoTime() - asked < REOPEN_EVERY.toNanos()) {
            return;
        }
        asked = System.nanoTime();
        if (unwritable && !noRoom && System.nanoTime() - reopened > REOPEN_EVERY.toNanos()) {
            reopened = System.nanoTime();
            probe.reopen();
        }
        asking = true;
        try {
            probe.run(write && !low);
            if (write && !low) {
                unwritable = false;
                written = System.nanoTime();
            }
            set(
                    low ? State.FULL : State.UP,
                    low ? "less than " + reserve + " bytes are free where the data are" : null);
        } catch (SQLException failed) {
            failed(failed, write, noRoom);
        } finally {
            asking = false;
        }
    }

    private void failed(SQLException failure, boolean write, boolean noRoom) {
        boolean full = noRoom || probe.isFull(failure);
        unwritable = write;
        set(full ? State.FULL : State.AWAY, failure.getMessage());
        if (!full && String.valueOf(failure.getSQLState()).startsWith(CONNECTION_LOST)) {
            probe.breakConnections();
        }
    }

    /**
     * Watches the database. It counts ticks instead of time, and only those that came in time: where this process does
     * not get CPU time, the database is not the cause.
     */
    private void watch() {
        int ticks = 0;
        long last = System.nanoTime();
        while (!closed) {
            boolean inTime = System.nanoTime() - last < 2 * TICK.toNanos();
            last = System.nanoTime();
            ticks = !asking ? 0 : inTime ? ticks + 1 : ticks;
            if (ticks >= patience) {
                ticks = 0;
                set(State.AWAY, "no answer for " + TICK.multipliedBy(patience).toMillis() + " ms");
                probe.breakConnections();
            }
            try {
                Thread.sleep(TICK);
            } catch (InterruptedException ended) {
                closed = true;
            }
        }
    }

    private synchronized void set(State state, String cause) {
        if (status.state() == state) {
            return;
        }
        if (state == State.UP) {
            LOG.log(
                    Level.INFO,
                    "the database answers again after {0} ms",
                    Duration.between(status.since(), Instant.now()).toMillis());
        } else {
            LOG.log(
                    Level.WARNING,
                    state == State.FULL ? "the disk is full, nothing is written: {0}" : "the database is away: {0}",
                    cause);
        }
        status = new Status(state, Instant.now(), cause);
    }

    /** Reports that a request has failed; returns the result of the next probe if it ends within the time. */
    Status reported(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (turn) {
            reported = true;
            long before = probes + (asking ? 1 : 0);
            turn.notifyAll();
            while (probes <= before && !closed && System.nanoTime() < end) {
                await(Duration.ofMillis(50));
            }
        }
        return status;
    }

    @Override
    public void close() {
        closed = true;
        synchronized (turn) {
            turn.notifyAll();
        }
    }
}
