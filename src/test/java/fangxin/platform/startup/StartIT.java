package fangxin.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a server starts, how a failing or hanging start ends, and how the next start handles a killed one. */
@Tag("once")
public class StartIT {
    private static final Path FOLDER = Path.of("target/start").toAbsolutePath();
    private static final String LISTENING = "0A";
    public static final int MOST_LINES = 10;

    /** The server waits for commands from an empty pipe, long before it loads the application. */
    @Test
    void aServerThatHangsBeforeTheDeploymentIsEnded() throws Exception {
        TestFolders.empty(FOLDER);
        Path pipe = FOLDER.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (ServerProcess server = new ServerProcess(FOLDER)) {
            Process process = server.launch(
                    List.of("-Dfangxin.start.limit=PT15S"), List.of("--prebootcommandfile", pipe.toString()));

            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.NOT_READY_IN_TIME.code());
            assertThat(lastLine(server)).startsWith("Fangxin did not start: it was not ready after 15 seconds");
            assertThat(FOLDER.resolve("data/hanging-start.txt")).content().contains("\"main\"", "parseCommandScript");
        }
    }

    /**
     * One start is killed while it plays the demonstration; much is seen of the next, because a start takes long. In the
     * profile kills, because it takes five minutes beside other tests.
     */
    @Test
    @Tag("kills")
    void aServerStartsAfterAKillAndLeavesNothingBehind() throws Exception {
        TestFolders.empty(FOLDER);
        try (ServerProcess server = new ServerProcess(
                FOLDER,
                Stream.concat(ServerProcess.C1_ONLY.stream(), Stream.of("-Duser.timezone=Europe/Berlin"))
                        .toArray(String[]::new))) {
            Process killed = server.launch(List.of(), List.of());
            Http http = new Http(server.address());
            Set<Integer> statuses = new HashSet<>();
            soon(() -> !killed.isAlive() || playing(http, statuses));
            assertThat(statuses).contains(200).isSubsetOf(200, 404, 503);
            server.kill();
            Path log = Files.move(server.log(), FOLDER.resolve("killed.log"));
            assertThat(untilReady(log)).hasSizeLessThanOrEqualTo(MOST_LINES);

            server.start();

            assertThat(untilReady(server.log()))
                    .hasSizeLessThanOrEqualTo(MOST_LINES)
                    .anySatisfy(line -> assertThat(line).contains("played from the beginning"));
            assertThat(temporary("payaramicro-rt")).hasSize(1);
            assertThat(listening(server.process()))
                    .containsExactly(server.address().getPort());
            assertThat(http.anybody().get("/guide").being(200).headers().firstValue("Server"))
                    .isEmpty();
            onlyTheOwnAccountReads(FOLDER.resolve("data"));
            assertThat(FOLDER.resolve("data/log/fangxin.0.log")).content().contains("played from the beginning");

            RequestsDuringShutdown requests = new RequestsDuringShutdown(server.address());
            requests.run(server::stop);
            assertThat(requests.statuses()).contains(503).isSubsetOf(200, 400, 429, 503);
            assertThat(requests.statusesOfHalfSent()).containsExactly(400);
            assertThat(temporary(""))
                    .filteredOn(name -> !name.endsWith("-start") && !name.startsWith("hsperf"))
                    .isEmpty();
        }
    }

    /** The demonstration begins with the titles of earlier registers. */
    private static boolean playing(Http http, Set<Integer> statuses) {
        try {
            Answer units = http.anybody().get("units");
            statuses.add(units.status());
            boolean saysWhen = units.headers().firstValue("Retry-After").isPresent();
            assertThat(saysWhen || units.status() != 503).as("Retry-After").isTrue();
            return units.status() == 200 && units.json().getInt("total") > 0;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static void onlyTheOwnAccountReads(Path data) throws Exception {
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(
                            path -> !permissions(path).equals(Files.isDirectory(path) ? "rwx------" : "rw-------")))
                    .isEmpty();
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException gone) {
            return Files.isDirectory(path) ? "rwx------" : "rw-------";
        }
    }

    /** Ports at which a process listens, from the tables of the kernel. */
    private static Set<Integer> listening(long process) throws Exception {
        Set<String> sockets = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process), "fd"))) {
            for (Path file : open.toList()) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        Set<Integer> ports = new HashSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] words = line.strip().split("\\s+");
                if (words[3].equals(LISTENING) && sockets.contains("socket:[" + words[9] + "]")) {
                    ports.add(Integer.parseInt(words[1].replaceFirst(".*:", ""), 16));
                }
            }
        }
        return ports;
    }

    private static List<String> temporary(String beginning) throws Exception {
        try (Stream<Path> all = Files.list(FOLDER.resolve("tmp"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .toList();
        }
    }

    private static void soon(BooleanSupplier fulfilled) {
        long end = System.nanoTime() + Duration.ofMinutes(8).toNanos();
        while (!fulfilled.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(fulfilled.getAsBoolean()).isTrue();
    }

    /** The console lines of a start, up to its last one. */
    private static List<String> untilReady(Path log) throws Exception {
        List<String> lines = Files.readAllLines(log);
        int over = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains("Fangxin answers at"))
                .findFirst()
                .orElseThrow();
        return lines.subList(0, over + 1);
    }

    private static String lastLine(ServerProcess server) throws Exception {
        return Files.readAllLines(server.log()).getLast();
    }
}
