package fangxin.it;

import java.io.File;
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
import java.util.List;

/** A server in a process and a data folder of its own, which can be killed and started again. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path folder;
    private final int port = freePort();
    private Process process;

    Server(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Starts, and comes back when the first page is served; answers with the time that took. */
    Duration start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Files.createDirectories(folder);
        Path war = folder.resolve("ROOT.war");
        Files.copy(Path.of("target/fangxin.war"), war, StandardCopyOption.REPLACE_EXISTING);
        process = new ProcessBuilder(command(war)).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "server.log"))).start();
        while (!serves()) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the server did not start, see " + folder.resolve("server.log"));
            }
            Thread.sleep(300);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private List<String> command(Path war) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx900m",
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS", "-Dfangxin.demo=true",
                "-Dfangxin.data=" + folder.resolve("data"), "-Dfangxin.base.url=" + address(),
                "-Dderby.stream.error.file=" + folder.resolve("derby.log"), "-jar",
                Path.of("target/payara-micro.jar").toAbsolutePath().toString(), "--nohazelcast",
                "--disablephonehome", "--port", String.valueOf(port), "--deploy", war.toString(), "--contextroot", "/");
    }

    private boolean serves() throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(address().resolve("/health/ready")).timeout(Duration.ofSeconds(5))
                    .build(), BodyHandlers.discarding()).statusCode() == 200
                    && client.send(HttpRequest.newBuilder(address().resolve("/api/v1/rounds")).timeout(
                            Duration.ofSeconds(20)).build(), BodyHandlers.discarding()).statusCode() != 404;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: the process has no chance to finish anything. */
    void kill() throws InterruptedException {
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
