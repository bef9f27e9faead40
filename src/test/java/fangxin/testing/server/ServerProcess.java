package fangxin.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server process with its own data folder, which can be killed and started again. */
public final class ServerProcess implements AutoCloseable {
    /**
     * Options for a server that lives only minutes: the optimising compiler would take longer than it saves. C1 alone has
     * 48 MB for compiled code by default, which the server fills: then each collection discards code, to be compiled again.
     */
    public static final List<String> C1_ONLY = List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    /** Options of a server that plays the demonstration for tests. */
    public static final List<String> PLAY = List.of(
            // The year of complaints is too long for tests; they make the cases that they need.
            "-Dfangxin.demo.complaints=36", "-Dfangxin.password.iterations=1024");
    /** Memory options of the operations guide: a small heap that grows only as needed. */
    public static final List<String> SPARING = List.of(
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=25",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=5000");

    static final Path PRE_BOOT = Path.of("src/main/server/pre-boot.txt").toAbsolutePath();
    private static final Path LOGGING =
            Path.of("src/main/server/logging.properties").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final List<String> options;
    private final int port = freePort();
    private Process process;
    private int failedStarts;

    /** @param options further options of the virtual machine */
    public ServerProcess(Path folder, String... options) {
        this.folder = folder.toAbsolutePath();
        this.options = List.of(options);
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Number of starts that the watchdog ended; each was repeated, as a supervisor would do. */
    public int failedStarts() {
        return failedStarts;
    }

    public Duration start() throws IOException, InterruptedException {
        return start(Duration.ZERO);
    }

    /** Starts with its clock set ahead, and comes back when the first page is served; answers with the time that took. */
    public Duration start(Duration clock) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int attempt = 0; !started(clock); attempt++) {
            failedStarts++;
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("the server did not start, see " + log());
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean started(Duration clock) throws IOException, InterruptedException {
        launch(List.of("-Dfangxin.clock=" + clock), List.of());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (serves()) {
                return true;
            }
            Thread.sleep(300);
        }
        kill();
        return false;
    }

    /** Begins a start, with further options of the virtual machine and of the server; answers with the process. */
    public Process launch(List<String> further, List<String> serverOptions) throws IOException {
        Files.createDirectories(folder);
        TestFolders.empty(folder.resolve("tmp"));
        Path war = folder.resolve("ROOT.war");
        Files.copy(Path.of("target/fangxin.war"), war, StandardCopyOption.REPLACE_EXISTING);
        process = new ProcessBuilder(command(war, further, serverOptions))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        return process;
    }

    public long process() {
        return process.pid();
    }

    public Path log() {
        return folder.resolve("server.log");
    }

    private List<String> command(Path war, List<String> further, List<String> serverOptions) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + Path.of("target/fangxin-watchdog.jar").toAbsolutePath(),
                "-XX:+UseSerialGC",
                "-Xmx900m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dfangxin.demo=true",
                "-Dfangxin.start.limit=PT15M",
                "-Dfangxin.data=" + folder.resolve("data"),
                "-Dfangxin.base.url=" + address(),
                "-Dderby.stream.error.file=" + folder.resolve("derby.log")));
        command.addAll(options);
        command.addAll(further);
        command.addAll(List.of(
                "-jar",
                Path.of("target/payara-micro.jar").toAbsolutePath().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties",
                LOGGING.toString(),
                "--prebootcommandfile",
                PRE_BOOT.toString(),
                "--port",
                String.valueOf(port),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/"));
        command.addAll(serverOptions);
        return command;
    }

    private boolean serves() throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                                            HttpRequest.newBuilder(address().resolve("/health/ready"))
                                                    .timeout(Duration.ofSeconds(5))
                                                    .build(),
                                            BodyHandlers.discarding())
                                    .statusCode()
                            == 200
                    && client.send(
                                            HttpRequest.newBuilder(address().resolve("/api/v1/units?size=1"))
                                                    .timeout(Duration.ofSeconds(20))
                                                    .build(),
                                            BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGTERM, and waits for the end. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** SIGKILL: the process has no chance to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
