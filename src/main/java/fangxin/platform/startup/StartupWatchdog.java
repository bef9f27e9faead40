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
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int LONGEST_LINE = 1000;
    /** What a start may write to the console before the last line; the log file has all. */
    private static final int MOST_LINES = 8;

    private static final String TAKEN = "another program listens at its port; end it, or give another with --port";
    private static final Pattern PORT = Pattern.compile("\\s--port\\s+(\\d{1,5})(?=\\s|$)");
    /** With this option the server takes the next port that is free. */
    private static final String OTHER_PORT = "--autobindhttp";
    /** One server; where several are named, the driver looks for one that answers. */
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([\\w.-]+)(?::(\\d{1,5}))?/.*");

    private static final int POSTGRESQL_PORT = 5432;
    private static final int CONNECT_MILLIS = 5_000;
    private static final Pattern SERVERS_OWN = Pattern.compile("payaramicro-rt.*|app\\d+tmp");
    private static final String NOTES = "server";
    private static final Set<Path> NOTED = ConcurrentHashMap.newKeySet();
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    /** Colours, and what the server writes before its message: when, who, where. */
    private static final Pattern SURROUNDINGS = Pattern.compile("\u001B\\[[0-9;]*m|^\\[.*\\[levelValue: \\d+] ");

    private static final Heard HEARD = new Heard();
    private static final AtomicInteger LINES = new AtomicInteger();

    private static Path temporary;
    /** Held until the process ends: a temporary folder whose lock is free belonged to a process that is dead. */
    private static FileChannel alive;

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
        System.setOut(new PrintStream(HEARD.through(System.out), true, System.out.charset()));
        System.setErr(new PrintStream(HEARD.through(System.err), true, System.err.charset()));
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
            boolean up = HEARD.up;
            if (System.getProperty(READY) != null) {
                HEARD.over = true;
                return;
            }
            if (System.getProperty(REFUSED) != null) {
                endWith(Integer.getInteger(REFUSED_CODE, Exit.FAILED.code()), System.getProperty(REFUSED));
            }
            if (HEARD.taken) {
                end(Exit.PORT_TAKEN, TAKEN);
            }
            if (up) {
                end(
                        Exit.FAILED,
                        "the server runs, but could not deploy the application. The last word: " + HEARD.trouble);
            }
            noteArchives();
            if (System.nanoTime() > end) {
                end(
                        Exit.NOT_READY_IN_TIME,
                        "it was not ready after " + limit.toSeconds() + " seconds" + threads() + ". The last word: "
                                + HEARD.last);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Prints the sentence past any stream of the server, because whatever hangs may hold it, and ends the process. */
    static void end(Exit exit, String sentence) {
        endWith(exit.code(), sentence);
    }

    private static void endWith(int code, String sentence) {
        HEARD.silent = true;
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
            end(Exit.PORT_TAKEN, TAKEN);
        } catch (IOException unknown) {
            HEARD.last = unknown.toString();
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
            alive = FileChannel.open(
                    temporary.resolve("lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            alive.lock();
        }
        temporary.toFile().deleteOnExit();
        temporary.resolve("lock").toFile().deleteOnExit();
        temporary.resolve(NOTES).toFile().deleteOnExit();
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

    /** Notes what the server puts into the temporary folder, so that it can be deleted after a kill. */
    private static void note(Path path) {
        if (path.getParent().equals(temporary.getParent())
                && NOTED.add(path)
                && SERVERS_OWN.matcher(path.getFileName().toString()).matches()) {
            try {
                Files.writeString(
                        temporary.resolve(NOTES), path + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException full) {
                HEARD.last = full.toString();
            }
        }
    }

    /** The server copies the application's archive, 50 MB, under a name that it does not say; this process has it open. */
    private static void noteArchives() {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path file : open) {
                Path target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file) : file;
                if (target.isAbsolute() && target.getParent() != null) {
                    note(target);
                }
            }
        } catch (IOException elsewhere) {
            return;
        }
    }

    private static void remove(Path folder) {
        try {
            Path notes = folder.resolve(NOTES);
            for (String line : Files.exists(notes) ? Files.readAllLines(notes) : List.<String>of()) {
                Path path = Path.of(line);
                if (path.getParent().equals(folder.getParent()) && Files.exists(path)) {
                    removeAll(path);
                }
            }
            removeAll(folder);
        } catch (IOException | UncheckedIOException left) {
            HEARD.last = "not deleted: " + left;
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

    /** One record as a line of the log file, with the trace of what was thrown. */
    public static class Line extends Formatter {
        @Override
        public String format(LogRecord log) {
            return "%s %s %s [%d] %s%n%s"
                    .formatted(
                            log.getInstant(),
                            log.getLevel().getName(),
                            log.getLoggerName(),
                            log.getLongThreadID(),
                            said(log),
                            trace(log.getThrown()));
        }

        /** The server logs an exception without a message when its start fails. */
        final String said(LogRecord log) {
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
     * The same for the console, without what the server says of its own work. Of a start it writes few lines, without
     * traces; the log file has all.
     */
    public static final class ConsoleLine extends Line {
        @Override
        public String format(LogRecord log) {
            String said = said(log);
            boolean quiet = log.getLevel().intValue() < Level.WARNING.intValue()
                    && !String.valueOf(log.getLoggerName()).startsWith("fangxin");
            if (HEARD.over) {
                return quiet ? "" : super.format(log);
            }
            HEARD.hear(log, said);
            return quiet
                            || HEARD.silent
                            || said.startsWith("Payara Micro Runtime")
                            || LINES.incrementAndGet() > MOST_LINES
                    ? ""
                    : "%s %s %s%n"
                            .formatted(
                                    log.getInstant(),
                                    log.getLevel().getName(),
                                    said.lines().findFirst().orElse("")
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
            setFormatter(new Line());
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

    /** Listens to what the server says. */
    private static final class Heard {
        private static final List<String> UNWANTED = List.of(
                "WARNING: A terminally deprecated method in sun.misc.Unsafe",
                "WARNING: sun.misc.Unsafe::",
                "WARNING: Please consider reporting this to the maintainers of class");

        private volatile String last = "nothing";
        private volatile String trouble = "nothing";
        /** Whether the trouble is the cause of the first failure, which matters more than what follows from it. */
        private volatile boolean explained;

        private volatile boolean graveFollows;
        private volatile boolean up;
        private volatile boolean taken;
        private volatile boolean over;
        private volatile boolean silent;

        /** Notes a record of the log. */
        private void hear(LogRecord log, String said) {
            last = said;
            if (log.getLevel().intValue() >= Level.SEVERE.intValue() && !explained) {
                trouble = log.getThrown() == null ? said : String.valueOf(root(log.getThrown()));
                explained = log.getThrown() != null;
            }
            taken |= log.getThrown() != null && root(log.getThrown()) instanceof BindException;
            hear(said);
        }

        /** Notes a line of the console, as the server writes it where no log is configured. */
        private void hear(String line) {
            String said = SURROUNDINGS.matcher(line).replaceAll("").strip();
            boolean grave = line.contains("SEVERE") || graveFollows;
            graveFollows = grave && (said.isEmpty() || said.equals("[["));
            if (!said.isEmpty() && !said.equals("[[")) {
                last = said;
                trouble = grave && !explained ? said : trouble;
            }
            taken |= said.startsWith("java.net.BindException");
            up |= said.startsWith("Payara Micro") && said.contains(" ready in ");
            int folder = said.indexOf(" Runtime directory is located at ");
            if (folder >= 0) {
                note(Path.of(said.substring(said.lastIndexOf(' ') + 1)));
            }
        }

        private OutputStream through(OutputStream console) {
            return new FilterOutputStream(console) {
                private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                @Override
                public void write(int one) throws IOException {
                    take(one);
                }

                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    if (over && line.size() == 0) {
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
                        if (!over) {
                            hear(text);
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
