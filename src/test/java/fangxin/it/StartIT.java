package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A start that fails or hangs ends with a sentence and an exit code. */
@EnabledIfSystemProperty(named = "fangxin.it.database", matches = "derby")
class StartIT {
    private static final Path FOLDER = Path.of("target/start").toAbsolutePath();

    @Test
    void aDeploymentThatFailsEndsTheServer() throws Exception {
        Folders.empty(FOLDER);
        try (Server server = new Server(FOLDER, "-Dfangxin.db.url=jdbc:postgresql://localhost:1/nothing")) {
            Process process = server.launch(List.of(), List.of());

            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isOne();
            assertThat(lastLine(server)).startsWith(
                    "Fangxin did not start: the server runs, but could not deploy the application.");
        }
    }

    /** The server reads its commands from a pipe into which nobody writes, long before it looks at the application. */
    @Test
    void aServerThatHangsBeforeTheDeploymentIsEnded() throws Exception {
        Folders.empty(FOLDER);
        Path pipe = FOLDER.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        try (Server server = new Server(FOLDER)) {
            Process process = server.launch(List.of("-Dfangxin.start.limit=PT4S"),
                    List.of("--prebootcommandfile", pipe.toString()));

            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isOne();
            assertThat(lastLine(server)).startsWith("Fangxin did not start: it was not ready after 4 seconds");
            assertThat(FOLDER.resolve("data/hanging-start.txt")).content().contains("\"main\"", "parseCommandScript");
        }
    }

    private static String lastLine(Server server) throws Exception {
        return Files.readAllLines(server.log()).getLast();
    }
}
