package fangxin.platform.startup;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Java agent that prepares the process before the server's first class (time zone, data folder, temporary folder) and
 * ends a start that fails or hangs, with one sentence and an exit code: the server itself would stay up and answer
 * 404, or print nothing. The start is over when the server's main method returns; it has failed if the application has
 * not set {@link #READY} by then. The agent is packed into a jar of its own and therefore uses no other class of the
 * application.
 */
public final class StartupWatchdog {
    /** The system property that is set as soon as requests are answered. */
    public static final String READY = "fangxin.ready";
    /** The system property that holds why the application refuses to start; the server's log would bury it. */
    public static final String REFUSED = "fangxin.refused";
    /** The system property that names this process's own temporary folder; the next start deletes that of a killed process. */
    public static final String TEMPORARY = "fangxin.temporary";

    /** The system property that holds the port of the server, where an option of the server states it. */
    public static final String PORT = "fangxin.port";
    /** Default of the setting DATA, which the agent needs before the application's classes can be loaded. */
    public static final String DEFAULT_DATA_FOLDER = "data";
    /** Default of the setting START_LIMIT. */
    public static final String DEFAULT_START_LIMIT = "PT5M";

    private static final String REFUSED_CODE = "fangxin.refused.code";
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int LONGEST_LINE = 1000;
    /** Number of log lines that a start may write to the console; the log file has all. */
    private static final int MAX_LINES = 8;

    private static final String PORT_IS_TAKEN =
            "another program listens at its port; end it, or give another with --port";
    private static final Pattern PORT_OPTION = Pattern.compile("\\s--port\\s+(\\d{1,5})(?=\\s|$)");
    /** With this option the server takes the next port that is free. */
    private static final String OTHER_PORT = "--autobindhttp";
    /** The URL of one server; if it names several, the driver tries each. */
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([\\w.-]+)(?::(\\d{1,5}))?/.*");

    private static final int POSTGRESQL_PORT = 5432;
    private static final int CONNECT_MILLIS = 5_000;
    private static final Pattern SERVER_TEMPORARY = Pattern.compile("payaramicro-rt.*|app\\d+tmp");
    private static final String SERVER_FILES = "server";
    /** The system property in which the server names the folder where it unpacked itself. */
    private static final String SERVER_ROOT = "com.sun.aas.instanceRoot";

    private static final Set<Path> RECORDED = ConcurrentHashMap.newKeySet();
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private static final StartLog LOG = new StartLog();
    private static final AtomicInteger LINES = new AtomicInteger();

    /** Whether the application is ready: from then on the console has all lines. */
    private static volatile boolean started;
    /** Whether the start has failed: nothing is written after the sentence that says why. */
    private static volatile boolean silent;
    /** Whether the process ends, for example by TERM; a start that this interrupts has not failed. */
    private static volatile boolean stopping;

    private static Path temporary;
    /** Held until the process ends: a temporary folder whose lock is free belonged to a process that is dead. */
    private static FileChannel temporaryLock;

    /** Cause of a failed start, with the exit code by which a supervisor recognises it. */
    public enum Exit {
        /** Anything that has no code of its own. */
        FAILED(1),
        PORT_TAKEN(10),
        NOT_READY_IN_TIME(11),
        DATABASE_UNREACHABLE(12),
        DATABASE_ACCOUNT(13),
        /** The database was made by something else: by another release, under another time zone, with other data. */
        DATABASE_CONTENT(14),
        DATA_FOLDER(15),
        /** The data folder is not the one that belongs to the database. */
        DATA_FOLDER_OF_ANOTHER(16),
        SETTING(17),
        TIME_ZONE(18),
        JAVA(19);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private StartupWatchdog() {}

    /** Called by the virtual machine on the thread that runs the server's main method afterwards. */
    public static void premain(String ignored) {
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setOut(new PrintStream(new Console(System.out), true, System.out.charset()));
        System.setErr(new PrintStream(new Console(System.err), true, System.err.charset()));
        Duration limit = limit();
        requireNoCluster();
        requirePort();
        requireDatabase();
        prepareDataFolder();
        try {
            prepareTemporaryFolder();
        } catch (IOException failed) {
            end(
                    Exit.FAILED,
                    "the temporary folder " + System.getProperty("java.io.tmpdir") + " cannot be used (" + failed
                            + "); let java.io.tmpdir name another");
        }
        Thread server = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true, "watchdog-stop"));
        Thread.ofPlatform().daemon(false).name("watchdog").start(() -> watch(server, limit));
    }

    /** Refuses the start with a reason; the watchdog then ends the process. The first reason stays. */
    public static IllegalStateException refuse(Exit exit, String sentence) {
        if (System.getProperty(REFUSED) == null && System.getProperty(READY) == null) {
            System.setProperty(REFUSED_CODE, String.valueOf(exit.code()));
            System.setProperty(REFUSED, sentence);
        }
        return new IllegalStateException(sentence);
    }

    private static Duration limit() {
        String value = setting("FANGXIN_START_LIMIT", DEFAULT_START_LIMIT);
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException wrong) {
            end(Exit.SETTING, "FANGXIN_START_LIMIT is \"" + value + "\"; give an ISO duration such as PT5M");
            throw wrong;
        }
    }

    /** The thread is no daemon: if the server ends by itself, the process still ends with a sentence. */
    private static void watch(Thread server, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!stopping) {
            boolean serverStarted = !server.isAlive();
            if (System.getProperty(READY) != null) {
                started = true;
                return;
            }
            if (System.getProperty(REFUSED) != null) {
                endWith(Integer.getInteger(REFUSED_CODE, Exit.FAILED.code()), System.getProperty(REFUSED));
            }
            if (LOG.portTaken) {
                end(Exit.PORT_TAKEN, PORT_IS_TAKEN);
            }
            if (serverStarted && !stopping) {
                end(Exit.FAILED, "the server could not deploy the application: " + LOG.failure);
            }
            recordServerFiles();
            if (System.nanoTime() > end) {
                end(
                        Exit.NOT_READY_IN_TIME,
                        "it was not ready after " + limit.toSeconds() + " seconds" + writeThreadDump()
                                + "; the last message of the log: " + LOG.last);
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    /** Prints the sentence on the file descriptor, because a hanging thread may hold the streams, and ends the process. */
    static void end(Exit exit, String sentence) {
        endWith(exit.code(), sentence);
    }

    private static void endWith(int code, String reason) {
        silent = true;
        String sentence = reason.replaceAll("\\s*\\R\\s*", " ");
        if (LogFile.open != null) {
            LogFile.open.publish(new LogRecord(Level.SEVERE, "Fangxin did not start: " + sentence));
        }
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println("Fangxin did not start: " + sentence);
        if (temporary != null) {
            remove(temporary);
        }
        Runtime.getRuntime().halt(code);
    }

    /** The run command starts one node without Hazelcast; only the launcher of fangxin.jar turns the setting into options. */
    private static void requireNoCluster() {
        if (!setting("FANGXIN_CLUSTER", "").isEmpty()
                && System.getProperty("sun.java.command", "").contains("--nohazelcast")) {
            end(Exit.SETTING, "FANGXIN_CLUSTER is known to fangxin.jar only; start that, or unset it");
        }
    }

    /** Ends at once a start that the server would give up during its boot. */
    private static void requirePort() {
        String command = System.getProperty("sun.java.command", "");
        List<String> ports = PORT_OPTION
                .matcher(command)
                .results()
                .map(found -> found.group(1))
                .toList();
        if (ports.isEmpty()) {
            return;
        }
        System.setProperty(PORT, ports.getLast());
        if (command.contains(OTHER_PORT)) {
            return;
        }
        try {
            new ServerSocket(Integer.parseInt(ports.getLast())).close();
        } catch (BindException taken) {
            end(Exit.PORT_TAKEN, PORT_IS_TAKEN);
        } catch (IOException unknown) {
            LOG.last = unknown.toString();
        }
    }

    /** The same for the database, which the server would ask after its boot, 20 s later. */
    private static void requireDatabase() {
        String url = setting("FANGXIN_DB_URL", "");
        Matcher server = POSTGRESQL.matcher(url);
        if (!server.matches()) {
            return;
        }
        try {
            connect(server.group(1), server.group(2) == null ? POSTGRESQL_PORT : Integer.parseInt(server.group(2)));
        } catch (IOException failed) {
            end(
                    Exit.DATABASE_UNREACHABLE,
                    "the database " + url.replaceFirst("\\?.*", "") + " cannot be reached (" + failed
                            + "); start it, or correct FANGXIN_DB_URL");
        }
    }

    /** Tries each address of the host, as the driver does. */
    private static void connect(String host, int port) throws IOException {
        IOException refused = null;
        for (InetAddress address : InetAddress.getAllByName(host)) {
            try (Socket connection = new Socket()) {
                connection.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                return;
            } catch (IOException failed) {
                refused = failed;
            }
        }
        throw refused;
    }

    /** Only the account that runs the server reads what lies in the data folder. */
    private static void prepareDataFolder() {
        Path data = data();
        try {
            if (posix(existing(data))) {
                Files.createDirectories(data, PosixFilePermissions.asFileAttribute(FOLDER));
                restrict(data.toRealPath());
            } else {
                Files.createDirectories(data);
            }
            Files.delete(Files.createTempFile(data, "writable", null));
        } catch (IOException | UncheckedIOException failed) {
            end(
                    Exit.DATA_FOLDER,
                    "the data folder " + data + " cannot be written (" + failed
                            + "); give its account the right to, or let FANGXIN_DATA name another folder");
        }
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty(
                    "derby.stream.error.file", data.resolve("derby.log").toString());
        }
    }

    private static boolean posix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** Passes over files that another node, which shares the folder, deletes meanwhile. */
    private static void restrict(Path data) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return restrict(folder, FOLDER);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : restrict(file, FILE);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    private static FileVisitResult restrict(Path path, Set<PosixFilePermission> wanted) throws IOException {
        try {
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
            return FileVisitResult.CONTINUE;
        } catch (NoSuchFileException deleted) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** Deletes what dead processes of this account left, up to 250 MB each, and makes a folder for this one. */
    private static void prepareTemporaryFolder() throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        String name = "fangxin-" + System.getProperty("user.name").replaceAll("\\W", "_") + "-";
        try (FileChannel turn = FileChannel.open(
                        all.resolve(name + "start"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                DirectoryStream<Path> folders = Files.newDirectoryStream(all, name + "[0-9]*")) {
            turn.lock();
            for (Path folder : folders) {
                if (dead(folder)) {
                    remove(folder);
                }
            }
            temporary = Files.createTempDirectory(name).toRealPath();
            temporaryLock = FileChannel.open(
                    temporary.resolve("lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            temporaryLock.lock();
        }
        temporary.toFile().deleteOnExit();
        temporary.resolve("lock").toFile().deleteOnExit();
        temporary.resolve(SERVER_FILES).toFile().deleteOnExit();
        System.setProperty(TEMPORARY, temporary.toString());
    }

    private static boolean dead(Path folder) throws IOException {
        try (FileChannel lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
                FileLock free = lock.tryLock()) {
            return free != null;
        } catch (NoSuchFileException neverLocked) {
            return true;
        }
    }

    /**
     * Records the files that the server unpacks beside this process's temporary folder, so that the next start deletes
     * them after a kill: the folder of the server, and its copy of the application's archive, 50 MB of unknown name,
     * which are found among the open files of the process.
     */
    private static void recordServerFiles() {
        try {
            String root = System.getProperty(SERVER_ROOT);
            if (root != null) {
                recordServerFile(Path.of(root).toRealPath());
            }
        } catch (IOException deleted) {
            LOG.last = deleted.toString();
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path file : open) {
                if (Files.isSymbolicLink(file)) {
                    recordServerFile(Files.readSymbolicLink(file));
                }
            }
        } catch (IOException elsewhere) {
            return;
        }
    }

    private static void recordServerFile(Path file) {
        Path all = temporary.getParent();
        if (!file.startsWith(all) || file.equals(all)) {
            return;
        }
        Path top = all.resolve(file.getName(all.getNameCount()));
        if (SERVER_TEMPORARY.matcher(top.getFileName().toString()).matches() && RECORDED.add(top)) {
            try {
                Files.writeString(
                        temporary.resolve(SERVER_FILES),
                        top + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException full) {
                LOG.last = full.toString();
            }
        }
    }

    private static void remove(Path folder) {
        try {
            Path notes = folder.resolve(SERVER_FILES);
            for (String line : Files.exists(notes) ? Files.readAllLines(notes) : List.<String>of()) {
                Path path = Path.of(line);
                if (path.getParent().equals(folder.getParent()) && Files.exists(path)) {
                    removeAll(path);
                }
            }
            removeAll(folder);
        } catch (IOException | UncheckedIOException left) {
            LOG.last = "not deleted: " + left;
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Writes the stack of every thread into the data folder; returns a remark that names the file. */
    private static String writeThreadDump() {
        Path file = data().resolve("hanging-start.txt");
        StringBuilder all = new StringBuilder();
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            all.append('"').append(thread.getThreadName()).append("\" ").append(thread.getThreadState());
            if (thread.getLockName() != null) {
                all.append(" for ")
                        .append(thread.getLockName())
                        .append(" held by ")
                        .append(thread.getLockOwnerName());
            }
            all.append('\n');
            for (StackTraceElement frame : thread.getStackTrace()) {
                all.append("    at ").append(frame).append('\n');
            }
        }
        try {
            Files.writeString(file, all);
            return " (thread dump: " + file + ")";
        } catch (IOException unwritable) {
            return "";
        }
    }

    private static Path data() {
        return Path.of(setting("FANGXIN_DATA", DEFAULT_DATA_FOLDER))
                .toAbsolutePath()
                .normalize();
    }

    private static String setting(String name, String otherwise) {
        String value = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Formatter of the log file: one line for each record, with the stack trace. */
    public static class LogLine extends Formatter {
        @Override
        public String format(LogRecord log) {
            return "%s %s %s [%d] %s%n%s"
                    .formatted(
                            log.getInstant(),
                            log.getLevel().getName(),
                            log.getLoggerName(),
                            log.getLongThreadID(),
                            message(log),
                            trace(log.getThrown()));
        }

        /** The server logs an exception without a message when its start fails. */
        final String message(LogRecord log) {
            return Objects.toString(formatMessage(log), "").strip();
        }

        private static String trace(Throwable thrown) {
            if (thrown == null) {
                return "";
            }
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text, true));
            return text.toString();
        }
    }

    /**
     * Formatter of the console, without the server's own messages below a warning. During a start it prints few lines,
     * without stack traces; the log file has all.
     */
    public static final class ConsoleLine extends LogLine {
        @Override
        public String format(LogRecord log) {
            String message = message(log);
            boolean quiet = log.getLevel().intValue() < Level.WARNING.intValue()
                    && !String.valueOf(log.getLoggerName()).startsWith("fangxin");
            if (started) {
                return quiet ? "" : super.format(log);
            }
            LOG.record(log, message);
            return quiet || silent || message.startsWith("Payara Micro Runtime") || LINES.incrementAndGet() > MAX_LINES
                    ? ""
                    : "%s %s %s%n"
                            .formatted(
                                    log.getInstant(),
                                    log.getLevel().getName(),
                                    message.lines().findFirst().orElse("")
                                            + (log.getThrown() == null ? "" : ": " + root(log.getThrown())));
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The log in the data folder: ten files of ten megabytes, the newest first. */
    public static final class LogFile extends FileHandler {
        private static final int BYTES = 10 * 1024 * 1024;
        private static final int FILES = 10;
        private static volatile LogFile open;

        public LogFile() throws IOException {
            super(pattern(), BYTES, FILES, true);
            setFormatter(new LogLine());
            open = this;
        }

        private static Path folder() {
            return data().resolve("log");
        }

        private static String pattern() throws IOException {
            Files.createDirectories(folder());
            return folder().toString().replace("%", "%%") + "/fangxin.%g.log";
        }

        /** Called for each new file, which the superclass makes with the permissions of the account's umask. */
        @Override
        protected synchronized void setOutputStream(OutputStream out) {
            super.setOutputStream(out);
            try {
                if (posix(folder())) {
                    restrict(folder());
                }
            } catch (IOException | UncheckedIOException left) {
                reportError(null, left, ErrorManager.OPEN_FAILURE);
            }
        }
    }

    /** Records of the log during the start: the last message, the first failure, whether the port was taken. */
    private static final class StartLog {
        private volatile String last = "nothing";
        private volatile String failure = "its log has the reason";
        /** Whether the failure is the root cause of the first exception, which later failures must not replace. */
        private volatile boolean causeKnown;

        private volatile boolean portTaken;

        private void record(LogRecord log, String message) {
            last = message;
            if (log.getLevel().intValue() >= Level.SEVERE.intValue() && !causeKnown) {
                failure = log.getThrown() == null ? message : String.valueOf(root(log.getThrown()));
                causeKnown = log.getThrown() != null;
            }
            portTaken |= log.getThrown() != null && root(log.getThrown()) instanceof BindException;
        }
    }

    /** The console without known warnings of the JDK about libraries; silent once the start has failed. */
    private static final class Console extends FilterOutputStream {
        private static final List<String> UNWANTED = List.of(
                "WARNING: A terminally deprecated method in sun.misc.Unsafe",
                "WARNING: sun.misc.Unsafe::",
                "WARNING: Please consider reporting this to the maintainers of class");

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Console(OutputStream console) {
            super(console);
        }

        @Override
        public void write(int one) throws IOException {
            take(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (started && line.size() == 0) {
                out.write(bytes, from, count);
                return;
            }
            for (int i = from; i < from + count; i++) {
                take(bytes[i]);
            }
        }

        /** Passes on whole lines, and a very long one in parts. */
        private synchronized void take(int one) throws IOException {
            line.write(one);
            if (one == '\n' || line.size() >= LONGEST_LINE) {
                String text = line.toString(StandardCharsets.UTF_8);
                if (!silent && UNWANTED.stream().noneMatch(text::startsWith)) {
                    line.writeTo(out);
                }
                line.reset();
            }
        }
    }
}
