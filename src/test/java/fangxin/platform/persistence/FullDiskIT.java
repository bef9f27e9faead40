package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The disk of an embedded database fills up and is emptied again: users and the operator see it, and the state ends by
 * itself.
 */
@Tag("kills")
class FullDiskIT {
    private static final Path FOLDER = Path.of("target/full-disk").toAbsolutePath();
    private static final Path DISK = FOLDER.resolve("disk");
    private static final long RESERVE = 4_000_000;
    private static final int PAGE = 4096;
    /** Smallest size of a log file in bytes, which the database allocates beforehand. */
    private static final int LOG_FILE = 100_000;

    private static final int MOST_WRITES = 800;
    private static final int MOST_LINES_OF_TRACES = 1_000;
    private static final Duration SOON = Duration.ofSeconds(10);
    private int named;

    /** Mounts a disk for the test, which needs the right to mount. */
    @BeforeEach
    void mount() throws Exception {
        unmount();
        TestFolders.empty(FOLDER);
        Files.createDirectories(DISK);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", DISK.toString()))
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", DISK.toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void aFullDiskIsReportedAndRecoversByItself() throws Exception {
        try (ServerProcess server = server(RESERVE)) {
            Http http = new Http(server.address()).whenReady();
            assertThat(write(http).status()).isLessThan(500);

            Path filler = fill(RESERVE / 2);

            soon(() -> http.anybody().get("/health/ready").status() == 503);
            refusesEveryWrite(http);
            assertThat(http.anybody().get("/health/ready").body()).contains("bytes are free");
            assertThat(traces(server)).isEmpty();
            Files.delete(filler);
            soon(() -> http.anybody().get("/health/ready").status() == 200);
            assertThat(write(http).status()).isLessThan(500);
        }
    }

    /** Without a reserve the database itself fills the disk, and would stay read-only until a restart. */
    @Test
    void aDatabaseThatFoundNoRoomIsOpenedAgainOnceThereIs() throws Exception {
        try (ServerProcess server = server(0)) {
            Http http = new Http(server.address()).whenReady();
            Path filler = fill(0);

            int writes = 0;
            while (write(http).status() < 500 && writes < MOST_WRITES) {
                writes++;
            }

            soon(() -> http.anybody().get("/health/ready").status() == 503);
            refusesEveryWrite(http);
            assertThat(traces(server)).hasSizeLessThan(MOST_LINES_OF_TRACES);
            Files.delete(filler);
            soon(() -> http.anybody().get("/health/ready").status() == 200);
            assertThat(write(http).status()).isLessThan(500);
            assertThat(Files.readString(server.log())).contains("the embedded database is opened again");
        }
    }

    private static ServerProcess server(long reserve) throws Exception {
        ServerProcess server = new ServerProcess(
                FOLDER,
                "-Dfangxin.demo=false",
                "-Dfangxin.data=" + DISK.resolve("data"),
                "-Dfangxin.disk.reserve=" + reserve,
                "-Dfangxin.codes.per.network=100000",
                "-Dderby.storage.logSwitchInterval=" + LOG_FILE,
                "-Dderby.storage.checkpointInterval=" + LOG_FILE);
        server.start();
        return server;
    }

    /** A file that leaves as many bytes free. */
    private static Path fill(long left) throws Exception {
        Path filler = DISK.resolve("filler");
        byte[] some = new byte[PAGE];
        try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
            while (Files.getFileStore(DISK).getUsableSpace() > left) {
                file.write(some);
            }
        }
        return filler;
    }

    private void refusesEveryWrite(Http http) {
        for (int i = 0; i < 140; i++) {
            assertThat(write(http).being(503).body()).contains("The disk of the server is full");
        }
        http.anybody().get("/units").being(200);
        http.anybody().get("/notices").being(200);
    }

    private static List<String> traces(ServerProcess server) throws Exception {
        return Files.readAllLines(server.log()).stream()
                .filter(line -> line.startsWith("\tat "))
                .toList();
    }

    /** Sends the requests that are possible without an account on an empty installation. */
    private Answer write(Http http) {
        named++;
        return http.anybody().post("accounts", Map.of("contact", "1390000" + (1_000 + named), "name", "张三"));
    }

    private static void soon(BooleanSupplier fulfilled) {
        long begun = System.nanoTime();
        while (!fulfilled.getAsBoolean() && System.nanoTime() - begun < SOON.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(fulfilled.getAsBoolean()).isTrue();
    }
}
