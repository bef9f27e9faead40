package fangxin.platform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The main class of fangxin.jar: starts the server that the jar holds, under the watchdog. Under a Java that is too old
 * it looks for a newer one that is installed, and lives and dies with that; it is itself compiled for the older one.
 */
public final class Launcher {
    private static final int OLDEST = 21;
    private static final String PARENT = "fangxin.launcher.parent";
    private static final String SERVER = "fish.payara.micro.PayaraMicro";

    private Launcher() { }

    /** @param arguments options of the server besides ours, such as {@code --port 9090} */
    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < OLDEST) {
            System.exit(inNewerJava(arguments));
        }
        String parent = System.getProperty(PARENT);
        if (parent != null) {
            ProcessHandle.of(Long.parseLong(parent)).orElseThrow().onExit()
                    .thenRun(() -> Runtime.getRuntime().halt(1));
        }
        int port = Arrays.asList(arguments).indexOf("--port") + 1;
        setting("FANGXIN_BASE_URL", "http://localhost:" + (port > 0 && port < arguments.length ? arguments[port] : "8080"));
        setting("FANGXIN_DATA", "data");
        Path data = Path.of(System.getProperty("fangxin.data", System.getenv("FANGXIN_DATA")));
        Files.createDirectories(data);
        System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
        System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
        Watchdog.premain(null);
        List<String> all = new ArrayList<>(List.of("--nocluster", "--disablephonehome"));
        all.addAll(Arrays.asList(arguments));
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) all.toArray(String[]::new));
        } catch (ReflectiveOperationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            System.err.println("Fangxin did not start: the server ended with " + cause);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void setting(String name, String otherwise) {
        String property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        if (System.getProperty(property) == null && System.getenv(name) == null) {
            System.setProperty(property, otherwise);
        }
    }

    private static int inNewerJava(String[] arguments) throws IOException, InterruptedException {
        Path java = newest();
        if (java == null) {
            System.err.println("Fangxin did not start: it needs Java " + OLDEST + " or newer, and this is Java "
                    + Runtime.version().feature() + "; install one, or let JAVA_HOME name it.");
            return 1;
        }
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-D" + PARENT + "=" + ProcessHandle.current().pid(), "-jar",
                new File(System.getProperty("java.class.path")).getAbsolutePath()));
        command.addAll(Arrays.asList(arguments));
        Process server = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        return server.waitFor();
    }

    /** Asks the server to finish what runs, and waits for it. */
    private static void end(Process server) {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The home of the newest Java that is installed beside this one or named by JAVA_HOME, or null. */
    private static Path newest() throws IOException {
        List<Path> homes = new ArrayList<>();
        if (System.getenv("JAVA_HOME") != null) {
            homes.add(Path.of(System.getenv("JAVA_HOME")));
        }
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(Path.of(System.getProperty("java.home"))
                .toRealPath().getParent())) {
            beside.forEach(homes::add);
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
