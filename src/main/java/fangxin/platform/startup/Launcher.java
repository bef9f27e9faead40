package fangxin.platform.startup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * Main class of fangxin.jar: starts the server that the jar contains, under {@link StartupWatchdog}, with the options
 * for logging, compiler and cluster; under a Java that is too old it runs the newest installed one as a child process.
 * This class alone is compiled for Java 17.
 */
public final class Launcher {
    private static final int OLDEST = 21;
    private static final String PARENT = "fangxin.launcher.parent";
    private static final String SERVER = "fish.payara.micro.PayaraMicro";

    /** Value of {@link ExitCode#JAVA}, a class that a Java that is too old cannot load. */
    private static final int TOO_OLD = 19;
    /** The logging properties; the run command has the same in src/main/server. */
    static final String LOGGING = """
        handlers=java.util.logging.ConsoleHandler,fangxin.platform.startup.LogFileHandler
        java.util.logging.ConsoleHandler.formatter=fangxin.platform.startup.ConsoleFormatter
        java.util.logging.ConsoleHandler.level=ALL
        .level=WARNING
        fangxin.level=INFO
        PayaraMicro.level=INFO
        jakarta.enterprise.web.util.level=OFF
        javax.enterprise.system.container.web.com.sun.web.security.level=SEVERE
        javax.enterprise.system.core.security.level=SEVERE
        javax.enterprise.system.security.ssl.level=SEVERE
        com.hazelcast.level=SEVERE
        org.flywaydb.level=SEVERE
        org.apache.lucene.internal.vectorization.level=SEVERE
        """;

    /**
     * Options of the virtual machine by which the optimising compiler compiles methods that are ten times as hot as usual:
     * it took half of the processor time of a start, for code that runs once.
     */
    static final List<String> COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    static final String PRE_BOOT = """
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
        set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compressable-mime-type=text/css,text/javascript,application/javascript,image/svg+xml
        """;

    private Launcher() {}

    /** @param arguments options of the server besides ours, such as {@code --port 9090} */
    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < OLDEST) {
            System.exit(inNewerJava(arguments));
        }
        String parent = System.getProperty(PARENT);
        if (parent != null) {
            CompletableFuture<Void> unused = ProcessHandle.of(Long.parseLong(parent))
                    .orElseThrow()
                    .onExit()
                    .thenRun(() -> Runtime.getRuntime().halt(1));
        }
        System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
        StartupWatchdog.premain(null);
        List<String> all = new ArrayList<>(List.of(
                "--disablephonehome",
                "--logproperties",
                file("logging.properties", LOGGING),
                "--prebootcommandfile",
                file("pre-boot.txt", PRE_BOOT)));
        all.addAll(cluster());
        all.addAll(Arrays.asList(arguments));
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) all.toArray(String[]::new));
        } catch (ReflectiveOperationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            StartupWatchdog.end(ExitCode.FAILED, "the server ended with " + cause);
        }
    }

    /** Returns a file for the server, in this process's own temporary folder. */
    private static String file(String name, String content) throws IOException {
        Path file = Path.of(System.getProperty(StartupSettings.TEMPORARY), name);
        Files.writeString(file, content);
        file.toFile().deleteOnExit();
        return file.toString();
    }

    /**
     * Returns the options of the cluster. Without the setting, the server opens no socket but that of HTTP; with it,
     * the cluster listens at the first address only, and admits members that send its name.
     */
    static List<String> cluster() {
        String addresses = StartupSettings.find("FANGXIN_CLUSTER").orElse(null);
        if (addresses == null) {
            return List.of("--nohazelcast");
        }
        String name = StartupSettings.find("FANGXIN_CLUSTER_NAME").orElse(null);
        String password = StartupSettings.find("FANGXIN_CLUSTER_PASSWORD").orElse(null);
        if (!addresses.matches("[^,:\\s]+:\\d+(,[^,:\\s]+:\\d+)*") || name == null || password == null) {
            StartupWatchdog.end(
                    ExitCode.SETTING,
                    "FANGXIN_CLUSTER is the address of this node and those of the others, such as"
                            + " 10.0.0.1:6900,10.0.0.2:6900, and needs FANGXIN_CLUSTER_NAME and FANGXIN_CLUSTER_PASSWORD");
        }
        String[] own = addresses.split(",")[0].split(":");
        System.setProperty("hazelcast.socket.bind.any", "false");
        System.setProperty("hazelcast.local.localAddress", own[0]);
        return List.of(
                "--clustermode",
                "tcpip:" + addresses,
                "--interfaces",
                own[0],
                "--startport",
                own[1],
                "--clustername",
                name + "-" + fingerprint(password));
    }

    /**
     * Returns the hash of the password; {@code Sha256} is compiled for a newer Java than this class, and is part of the
     * application.
     */
    private static String fingerprint(String password) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int inNewerJava(String[] arguments) throws IOException, InterruptedException {
        Path java = newest();
        if (java == null) {
            System.err.println("Fangxin did not start: it needs Java " + OLDEST + " or newer, and this is Java "
                    + Runtime.version().feature() + "; install one, or let JAVA_HOME name it.");
            return TOO_OLD;
        }
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(COMPILER);
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-D" + PARENT + "=" + ProcessHandle.current().pid(),
                "-jar",
                new File(System.getProperty("java.class.path")).getAbsolutePath()));
        command.addAll(Arrays.asList(arguments));
        Process server = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        return server.waitFor();
    }

    /** Stops the server, which answers its running requests first, and waits for its end. */
    private static void end(Process server) {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the home of the newest Java that is installed beside this one or named by JAVA_HOME, or null. */
    private static Path newest() throws IOException {
        List<Path> homes = new ArrayList<>();
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA_HOME")));
        }
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(
                Path.of(System.getProperty("java.home")).toRealPath().getParent())) {
            folder.forEach(homes::add);
        }
        Path best = null;
        for (Path home : homes) {
            if (version(home) >= OLDEST && (best == null || version(home) > version(best))) {
                best = home;
            }
        }
        return best;
    }

    private static int version(Path home) throws IOException {
        Path file = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(file)) {
            return 0;
        }
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[.\\-+]")[0]);
    }
}
