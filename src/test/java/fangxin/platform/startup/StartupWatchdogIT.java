package fangxin.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.Settings;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of the work before the server's first class, in a process for each case. */
@Tag("once")
class StartupWatchdogIT {
    private static final List<String> ANY_PORT = List.of("--port", "0");

    @TempDir
    Path folder;

    /** Program that prepares itself, unpacks a file as the server does, reports that, and waits to be killed. */
    static final class Prepared {
        private Prepared() {}

        public static void main(String[] arguments) throws Exception {
            StartupWatchdog.premain(null);
            Path server = Files.createTempDirectory("payaramicro-rt");
            try (OutputStream unpacking = Files.newOutputStream(server.resolve("unpacked"))) {
                Path record = Path.of(System.getProperty(StartupSettings.TEMPORARY), "server");
                while (!Files.exists(record) || !Files.readString(record).contains(server.toString())) {
                    unpacking.write("much".getBytes(StandardCharsets.UTF_8));
                    Thread.sleep(20);
                }
            }
            System.out.println("unpacked by the server at " + Settings.baseUrl());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** A process whose server names its folder and deploys nothing. */
    static final class WithoutApplication {
        private WithoutApplication() {}

        public static void main(String[] arguments) throws Exception {
            StartupWatchdog.premain(null);
            System.setProperty(
                    "com.sun.aas.instanceRoot",
                    Files.createTempDirectory("payaramicro-rt").toString());
            Thread.sleep(1000);
            new ConsoleFormatter()
                    .format(failure(
                            "Exception while loading the app", new IllegalStateException("no such table:\n title")));
            new ConsoleFormatter()
                    .format(failure("Failed to deploy", new IllegalStateException("it follows from the first")));
        }

        private static LogRecord failure(String message, Exception cause) {
            LogRecord log = new LogRecord(Level.SEVERE, message);
            log.setThrown(new IllegalStateException(cause));
            return log;
        }
    }

    /** A process that becomes ready and whose main method returns. */
    static final class Ready {
        private Ready() {}

        public static void main(String[] arguments) throws Exception {
            StartupWatchdog.premain(null);
            System.setProperty(StartupWatchdog.READY, "true");
        }
    }

    /** A process that writes twelve megabytes into the log. */
    static final class Talkative {
        private Talkative() {}

        public static void main(String[] arguments) throws Exception {
            LogFileHandler log = new LogFileHandler();
            String line = "x".repeat(10_000);
            for (int i = 1; i <= 1_200; i++) {
                log.publish(new LogRecord(Level.WARNING, i + " " + line));
            }
            log.close();
        }
    }

    @Test
    void theLogBeginsAnotherFileAtTenMegabytes() throws Exception {
        Path log = folder.resolve("data/log");

        assertThat(launch(Talkative.class, ANY_PORT).waitFor()).isZero();

        try (Stream<Path> files = Files.list(log)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("fangxin.0.log", "fangxin.1.log");
        }
        assertThat(Files.size(log.resolve("fangxin.1.log"))).isBetween(10_000_000L, 11_000_000L);
        assertThat(Files.readAllLines(log.resolve("fangxin.0.log")).getLast()).contains(" 1200 x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log.resolve("fangxin.0.log"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theNextStartDeletesWhatAKilledProcessLeftAndNothingOfOneThatRuns() throws Exception {
        Process killed = start("-Dfangxin.start.limit=PT5M");
        Process running = start("-Dfangxin.start.limit=PT5M");
        try {
            assertThat(temporary("payaramicro-rt")).hasSize(2);
            Files.createDirectory(folder.resolve("tmp/payaramicro-rt-of-another-program"));
            killed.destroyForcibly().waitFor();

            Process next = start("-Dfangxin.start.limit=PT5M");
            try {
                assertThat(temporary("payaramicro-rt")).hasSize(3);
                assertThat(temporary("fangxin-" + System.getProperty("user.name") + "-").stream()
                                .filter(name -> !name.endsWith("-start")))
                        .hasSize(2);
            } finally {
                next.destroyForcibly().waitFor();
            }
        } finally {
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void aRecordWithoutAMessageIsALineToo() {
        assertThat(new LogFileFormatter().format(new LogRecord(Level.SEVERE, null)))
                .contains("SEVERE")
                .hasLineCount(1);
    }

    @Test
    void aStartThatEndsInAFailureLeavesNothingBehind() throws Exception {
        Process process = start("-Dfangxin.start.limit=PT5S");

        assertThat(process.waitFor()).isEqualTo(ExitCode.NOT_READY_IN_TIME.code());
        assertThat(temporary("payaramicro-rt")).isEmpty();
    }

    @Test
    void aServerThatStartedWithoutTheApplicationIsEndedWithTheFirstCause() throws Exception {
        Process process = launch(WithoutApplication.class, ANY_PORT);
        List<String> messages = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED.code());
        assertThat(messages)
                .singleElement()
                .asString()
                .startsWith("Fangxin did not start: the server could not deploy the application")
                .endsWith("no such table: title");
        assertThat(temporary("payaramicro-rt")).isEmpty();
    }

    @Test
    void aServerWhoseMainMethodReturnsAfterTheApplicationIsReadyIsNotEnded() throws Exception {
        Process process = launch(Ready.class, ANY_PORT);
        List<String> messages = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isZero();
        assertThat(messages).isEmpty();
    }

    @Test
    void aStartThatIsInterruptedByTermHasNotFailed() throws Exception {
        Process process = start("-Dfangxin.start.limit=PT5M");

        // Process.destroy would close the streams of the process, which must be empty
        process.toHandle().destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(process.errorReader().lines()).isEmpty();
    }

    @Test
    void theBaseUrlHasThePortThatTheServerIsGiven() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process process = launch(List.of("--port", String.valueOf(port)));
        try {
            assertThat(process.inputReader().readLine()).endsWith("http://localhost:" + port);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void onlyTheOwnAccountReadsTheDataFolder() throws Exception {
        Path data = folder.resolve("data");
        Path file = Files.createDirectories(data.resolve("evidence/aa")).resolve("picture");
        Files.setPosixFilePermissions(Files.createFile(file), PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));

        start("-Dfangxin.start.limit=PT5M").destroyForcibly().waitFor();

        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenEndsTheStart() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        Process process = launch("-Dfangxin.data=" + file.resolve("data"));
        List<String> messages = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(ExitCode.DATA_FOLDER.code());
        assertThat(messages)
                .singleElement()
                .asString()
                .startsWith("Fangxin did not start: the data folder ")
                .contains("cannot be written", "FANGXIN_DATA");
    }

    @Test
    void aLimitThatIsNoDurationEndsTheStart() throws Exception {
        Process process = launch("-Dfangxin.start.limit=five minutes");

        assertThat(process.waitFor()).isEqualTo(ExitCode.SETTING.code());
        assertThat(process.errorReader().lines().toList().getLast()).contains("FANGXIN_START_LIMIT", "PT5M");
    }

    @Test
    void aPortThatIsTakenEndsTheStart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process process = launch(List.of("--port", "8080", "--port", String.valueOf(taken.getLocalPort())));
            List<String> messages = process.errorReader().lines().toList();

            assertThat(process.waitFor()).isEqualTo(ExitCode.PORT_TAKEN.code());
            assertThat(messages)
                    .singleElement()
                    .asString()
                    .startsWith("Fangxin did not start: another program listens at its port");
        }
    }

    @Test
    void theDefaultPortThatIsTakenEndsTheStart() throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            listenAtTheDefaultPort(taken);
            Process process = launch(List.of());
            List<String> messages = process.errorReader().lines().toList();

            assertThat(process.waitFor()).isEqualTo(ExitCode.PORT_TAKEN.code());
            assertThat(messages).singleElement().asString().contains("8080");
        }
    }

    /** Occupies the default port; another program of the machine that listens there has the same effect. */
    private static void listenAtTheDefaultPort(ServerSocket socket) throws Exception {
        try {
            socket.bind(new InetSocketAddress(Integer.parseInt(StartupSettings.DEFAULT_PORT)));
        } catch (BindException taken) {
            return;
        }
    }

    @Test
    void aClusterOfTheRunCommandEndsTheStart() throws Exception {
        Process process = launch(List.of("--nohazelcast"), "-Dfangxin.cluster=127.0.0.1:6900");

        assertThat(process.waitFor()).isEqualTo(ExitCode.SETTING.code());
        assertThat(process.errorReader().lines().toList())
                .singleElement()
                .asString()
                .contains("fangxin.jar");
    }

    @Test
    void aDatabaseThatCannotBeReachedEndsTheStart() throws Exception {
        Process process = launch("-Dfangxin.db.url=jdbc:postgresql://localhost:1/nothing?user=x");
        List<String> messages = process.errorReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(ExitCode.DATABASE_UNREACHABLE.code());
        assertThat(messages)
                .singleElement()
                .asString()
                .startsWith(
                        "Fangxin did not start: the database jdbc:postgresql://localhost:1/nothing cannot be reached")
                .contains("FANGXIN_DB_URL")
                .doesNotContain("user=x");
    }

    private List<String> temporary(String beginning) throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("tmp"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(beginning))
                    .toList();
        }
    }

    /** Starts a process and returns when it is prepared. */
    private Process start(String... options) throws Exception {
        Process process = launch(options);
        String line;
        do {
            line = process.inputReader().readLine();
            assertThat(line).as("the process is not prepared").isNotNull();
        } while (!line.contains("unpacked by the server"));
        return process;
    }

    private Process launch(String... options) throws Exception {
        return launch(ANY_PORT, options);
    }

    private Process launch(List<String> arguments, String... options) throws Exception {
        return launch(Prepared.class, arguments, options);
    }

    /** @param arguments of the program, as the server is given them */
    private Process launch(Class<?> program, List<String> arguments, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-Dfangxin.data=" + folder.resolve("data")));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).start();
    }
}
