package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.persistence.DatabaseMonitor.State;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseMonitorTest {
    private static final long RESERVE = 2_000_000;
    private static final int PATIENCE = 3;

    private final Database database = new Database();
    private final AtomicLong room = new AtomicLong(10 * RESERVE);
    private final DatabaseMonitor monitor = new DatabaseMonitor(database, room::get, RESERVE, PATIENCE);

    /** A database that the test controls. */
    private static final class Database implements DatabaseMonitor.Probe {
        private final AtomicInteger broken = new AtomicInteger();
        private final AtomicInteger reopened = new AtomicInteger();
        private final AtomicInteger written = new AtomicInteger();
        private volatile CountDownLatch silence = new CountDownLatch(0);
        private volatile boolean refuses;
        private volatile String unwritable;

        @Override
        public void run(boolean write) throws SQLException {
            try {
                silence.await();
            } catch (InterruptedException ended) {
                throw new SQLException(ended);
            }
            if (refuses) {
                throw new SQLException("connection refused", "08001");
            }
            if (write && unwritable != null) {
                throw new SQLException(unwritable);
            }
            written.addAndGet(write ? 1 : 0);
        }

        @Override
        public boolean isFull(SQLException failure) {
            return DatabaseStatus.isDiskFull(failure);
        }

        @Override
        public void breakConnections() {
            broken.incrementAndGet();
            silence.countDown();
        }

        @Override
        public void reopen() {
            reopened.incrementAndGet();
            unwritable = null;
        }
    }

    private State probed() {
        monitor.probeOnce();
        return monitor.status().state();
    }

    @Test
    void aRefusedConnectionMakesItAwayUntilTheNextAnswer() {
        assertThat(probed()).isEqualTo(State.UP);
        database.refuses = true;
        assertThat(probed()).isEqualTo(State.AWAY);
        assertThat(monitor.status().cause()).contains("refused");
        database.refuses = false;
        assertThat(probed()).isEqualTo(State.UP);
        assertThat(monitor.status().cause()).isNull();
    }

    @Test
    void silenceMakesItAwayAndBreaksTheConnectionsThatWait() throws Exception {
        database.silence = new CountDownLatch(1);
        try (monitor) {
            monitor.start(Thread.ofPlatform().daemon().factory());

            assertThat(database.silence.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(database.broken).hasPositiveValue();
        }
    }

    @Test
    void littleRoomIsAFullDiskBeforeAnythingFails() {
        room.set(RESERVE - 1);
        assertThat(probed()).isEqualTo(State.FULL);
        room.set(RESERVE);
        assertThat(probed()).isEqualTo(State.UP);
        assertThat(database.reopened).hasValue(0);
    }

    @Test
    void aDatabaseThatCannotBeWrittenForWantOfRoomIsOpenedAgainWhenThereIsRoom() {
        room.set(RESERVE - 1);
        probed();
        room.set(RESERVE);
        database.unwritable = "No space left on device";
        monitor.reported(Duration.ZERO);
        assertThat(probed()).isEqualTo(State.FULL);

        assertThat(probed()).isEqualTo(State.UP);

        assertThat(database.reopened).hasValue(1);
    }

    /** Derby shuts its engine down when the disk is full, and then reports only that the database is missing. */
    @Test
    void aDatabaseThatFailsWithoutRoomIsOpenedAgainWhenThereIsRoom() {
        DatabaseMonitor withoutReserve = new DatabaseMonitor(database, room::get, 0, PATIENCE);
        room.set(0);
        database.refuses = true;
        withoutReserve.reported(Duration.ZERO);
        withoutReserve.probeOnce();
        assertThat(withoutReserve.status().state()).isEqualTo(State.FULL);
        withoutReserve.probeOnce();
        assertThat(database.reopened).hasValue(0);

        room.set(RESERVE);
        database.refuses = false;
        withoutReserve.probeOnce();

        assertThat(withoutReserve.status().state()).isEqualTo(State.UP);
        assertThat(database.reopened).hasValue(1);
    }

    @Test
    void aReportedFailureIsFollowedByATryToWrite() {
        probed();
        int before = database.written.get();
        probed();
        assertThat(database.written).hasValue(before);
        monitor.reported(Duration.ZERO);
        probed();
        assertThat(database.written).hasValue(before + 1);
    }
}
