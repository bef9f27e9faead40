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
 * 404, or print nothing. It is packed into a jar of its own and therefore uses no other class of the application.
 */
public final class StartupWatchdog {
    /** The system property that is set as soon as requests are answered. */
    public static final String READY = "fangxin.ready";
    /** The system property that holds why the application refuses to start; the server's log would bury it. */
    public static final String REFUSED = "fangxin.refused";
    /** The system property that names this process's own temporary folder, which the next start deletes if nobody else did. */
    public static final String TEMPORARY = "fangxin.temporary";

    private static final String REFUSED_CODE = "fangxin.refused.code";
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int LONGEST_LINE = 1000;
    /** What a start may write to the console before the last line; the log file has all. */
    private static final int MAX_LINES = 8;

    private static final String PORT_IS_TAKEN =
            "another program listens at its port; end it, or give another with --port";
    private static final Pattern PORT = Pattern.compile("\\s--port\\s+(\\d{1,5})(?=\\s|$)");
    /** With this option the server takes the next port that is free. */
    private static final String OTHER_PORT = "--autobindhttp";
    /** One server; where several are named, the driver looks for one that answers. */
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([\\w.-]+)(?::(\\d{1,5}))?/.*");

    private static final int POSTGRESQL_PORT = 5432;
    private static final int CONNECT_MILLIS = 5_000;
    private static final Pattern SERVER_TEMPORARY = Pattern.compile("payaramicro-rt.*|app\\d+tmp");
    private static final String SERVER_FILES = "server";
    private static final Set<Path> RECORDED = ConcurrentHashMap.newKeySet();
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    /** Colours, and the time, logger and thread that the server prints before a message. */
    private static final Pattern LOG_PREFIX = Pattern.compile("\u001B\\[[0-9;]*m|^\\[.*\\[levelValue: \\d+] ");

    private static final ServerOutput OUTPUT = new ServerOutput();
    private static final AtomicInteger LINES = new AtomicInteger();

    private static Path temporary;
    /** Held until the process ends: a temporary folder whose lock is free belonged to a process that is dead. */
    private static FileChannel temporaryLock;

    /** Why a start ended, with the exit code that says so to a supervisor. */
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

    /** Called by the virtual machine before the server's main method. */
    public static void premain(String ignored) {
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setOut(new PrintStream(OUTPUT.copying(System.out), true, System.out.charset()));
        System.setErr(new PrintStream(OUTPUT.copying(System.err), true, System.err.charset()));
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
        Thread.ofPlatform().daemon().name("watchdog").start(() -> watch(limit));
    }

    /** Says why the application does not start; the process ends soon after. The first reason stays. */
    public static IllegalStateException refuse(Exit exit, String sentence) {
        if (System.getProperty(REFUSED) == null && System.getProperty(READY) == null) {
            System.setProperty(REFUSED_CODE, String.valueOf(exit.code()));
            System.setProperty(REFUSED, sentence);
        }
        return new IllegalStateException(sentence);
    }

    private static Duration limit() {
        String value = setting("FANGXIN_START_LIMIT", "PT5M");
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException wrong) {
            end(Exit.SETTING, "FANGXIN_START_LIMIT is \"" + value + "\"; give an ISO duration such as PT5M");
            throw wrong;
        }
    }

    private static void watch(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            boolean serverReady = OUTPUT.ready;
            if (System.getProperty(READY) != null) {
                OUTPUT.finished = true;
                return;
            }
            if (System.getProperty(REFUSED) != null) {
                endWith(Integer.getInteger(REFUSED_CODE, Exit.FAILED.code()), System.getProperty(REFUSED));
            }
            if (OUTPUT.portTaken) {
                end(Exit.PORT_TAKEN, PORT_IS_TAKEN);
            }
            if (serverReady) {
                end(
                        Exit.FAILED,
                        "the server runs, but could not deploy the application. The last word: " + OUTPUT.failure);
            }
            recordOpenFiles();
            if (System.nanoTime() > end) {
                end(
                        Exit.NOT_READY_IN_TIME,
                        "it was not ready after " + limit.toSeconds() + " seconds" + threads() + ". The last word: "
                                + OUTPUT.last);
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    /** Prints the sentence on the file descriptor, because a hanging thread may hold the streams, and ends the process. */
    static void end(Exit exit, String sentence) {
        endWith(exit.code(), sentence);
    }

    private static void endWith(int code, String sentence) {
        OUTPUT.silent = true;
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
        List<String> ports =
                PORT.matcher(command).results().map(found -> found.group(1)).toList();
        if (command.contains(OTHER_PORT) || ports.isEmpty()) {
            return;
        }
        try {
            new ServerSocket(Integer.parseInt(ports.getLast())).close();
        } catch (BindException taken) {
            end(Exit.PORT_TAKEN, PORT_IS_TAKEN);
        } catch (IOException unknown) {
            OUTPUT.last = unknown.toString();
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
            temporary = Files.createTempDirectory(name);
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

    /** Records a file of the server in the temporary folder, so that the next start deletes it after a kill. */
    private static void recordServerFile(Path path) {
        if (path.getParent().equals(temporary.getParent())
                && RECORDED.add(path)
                && SERVER_TEMPORARY.matcher(path.getFileName().toString()).matches()) {
            try {
                Files.writeString(
                        temporary.resolve(SERVER_FILES),
                        path + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException full) {
                OUTPUT.last = full.toString();
            }
        }
    }

    /** Finds the server's copy of the application's archive, 50 MB of unknown name, among the open files of the process. */
    private static void recordOpenFiles() {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path file : open) {
                Path target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file) : file;
                if (target.isAbsolute() && target.getParent() != null) {
                    recordServerFile(target);
                }
            }
        } catch (IOException elsewhere) {
            return;
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
            OUTPUT.last = "not deleted: " + left;
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Writes what every thread is doing; answers where. */
    private static String threads() {
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
            return " (what each thread was doing stands in " + file + ")";
        } catch (IOException unwritable) {
            return "";
        }
    }

    private static Path data() {
        return Path.of(setting("FANGXIN_DATA", "data")).toAbsolutePath().normalize();
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
            if (OUTPUT.finished) {
                return quiet ? "" : super.format(log);
            }
            OUTPUT.record(log, message);
            return quiet
                            || OUTPUT.silent
                            || message.startsWith("Payara Micro Runtime")
                            || LINES.incrementAndGet() > MAX_LINES
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

    /** What the server prints and logs during the start: its last message, its first failure, and whether it is ready. */
    private static final class ServerOutput {
        private static final List<String> UNWANTED = List.of(
                "WARNING: A terminally deprecated method in sun.misc.Unsafe",
                "WARNING: sun.misc.Unsafe::",
                "WARNING: Please consider reporting this to the maintainers of class");

        private volatile String last = "nothing";
        private volatile String failure = "nothing";
        /** Whether the failure is the root cause of the first exception, which later failures must not replace. */
        private volatile boolean causeKnown;

        private volatile boolean severeFollows;
        private volatile boolean ready;
        private volatile boolean portTaken;
        private volatile boolean finished;
        private volatile boolean silent;

        /** Records a message of the log. */
        private void record(LogRecord log, String message) {
            last = message;
            if (log.getLevel().intValue() >= Level.SEVERE.intValue() && !causeKnown) {
                failure = log.getThrown() == null ? message : String.valueOf(root(log.getThrown()));
                causeKnown = log.getThrown() != null;
            }
            portTaken |= log.getThrown() != null && root(log.getThrown()) instanceof BindException;
            record(message);
        }

        /** Records a line of the console, as the server prints it where no log is configured. */
        private void record(String line) {
            String message = LOG_PREFIX.matcher(line).replaceAll("").strip();
            boolean severe = line.contains("SEVERE") || severeFollows;
            severeFollows = severe && (message.isEmpty() || message.equals("[["));
            if (!message.isEmpty() && !message.equals("[[")) {
                last = message;
                failure = severe && !causeKnown ? message : failure;
            }
            portTaken |= message.startsWith("java.net.BindException");
            ready |= message.startsWith("Payara Micro") && message.contains(" ready in ");
            int folder = message.indexOf(" Runtime directory is located at ");
            if (folder >= 0) {
                recordServerFile(Path.of(message.substring(message.lastIndexOf(' ') + 1)));
            }
        }

        private OutputStream copying(OutputStream console) {
            return new FilterOutputStream(console) {
                private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                @Override
                public void write(int one) throws IOException {
                    take(one);
                }

                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    if (finished && line.size() == 0) {
                        out.write(bytes, from, count);
                        return;
                    }
                    for (int i = from; i < from + count; i++) {
                        take(bytes[i]);
                    }
                }

                // Passes on whole lines, and of a very long one what has come.
                private synchronized void take(int one) throws IOException {
                    line.write(one);
                    if (one == '\n' || line.size() >= LONGEST_LINE) {
                        String text = line.toString(StandardCharsets.UTF_8);
                        if (!finished) {
                            record(text);
                        }
                        if (!silent && UNWANTED.stream().noneMatch(text::startsWith)) {
                            line.writeTo(out);
                        }
                        line.reset();
                    }
                }
            };
        }
    }
}
