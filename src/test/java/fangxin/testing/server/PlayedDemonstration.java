package fangxin.testing.server;

import fangxin.testing.http.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copy of the data folder and the database of a server that has played the demonstration. The first fork of a run plays it
 * and makes the copy; the others start their servers on it: playing takes longer than most classes. A fork that has to wait
 * for the copy of its run makes that of the next run, on PostgreSQL, meanwhile.
 */
final class PlayedDemonstration {
    /** Starts the server of this fork. */
    interface Start<T, E extends Exception> {
        T start() throws E;
    }

    /** Finds the address of the started server. */
    interface Address<T> {
        URI of(T started);
    }

    private interface Copying {
        void run() throws IOException;
    }

    private static final Path WAR = Path.of("target/fangxin.war");

    private final Path copy;
    private final Path lock;
    private final Path complete;

    PlayedDemonstration(String database) {
        Path folder = Path.of("target/it").toAbsolutePath();
        copy = folder.resolve(database + "-demonstration");
        lock = folder.resolve(database + ".lock");
        complete = folder.resolve(database + "-demonstration.complete");
    }

    /** Starts the server on the copy, or lets it play the demonstration and makes the copy. */
    <T, E extends Exception> T start(Start<T, E> server, Address<T> address) throws E, IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                playForTheNextRun();
                channel.lock();
            }
            if (!exists()) {
                T started = server.start();
                Http ready = new Http(address.of(started)).whenReady();
                make(() -> TestDatabase.save(ready, TestFolders.empty(copy)));
                return started;
            }
            TestDatabase.restore(copy);
        }
        return server.start();
    }

    private static void playForTheNextRun() throws IOException {
        PlayedDemonstration next = new PlayedDemonstration("postgresql");
        if (System.getProperty("fangxin.it.postgresqlSkipped", "true").equals("false") && !next.exists()) {
            next.playOnPostgres();
        }
    }

    private void playOnPostgres() throws IOException {
        Path folder = TestFolders.empty(copy.resolveSibling("postgresql-played"));
        Path data = folder.resolve("data");
        try (PostgresServer postgres = new PostgresServer(TestDatabase.tables(data), TestDatabase.freePort());
                ServerProcess server = new ServerProcess(folder, options(postgres))) {
            server.start();
            make(() -> TestDatabase.save(postgres, data, TestFolders.empty(copy)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String[] options(PostgresServer postgres) {
        return Stream.of(ServerProcess.C1_ONLY, ServerProcess.PLAY, postgres.options())
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    /** Marks the copy as complete once it is made. */
    private void make(Copying copying) throws IOException {
        Files.deleteIfExists(complete);
        copying.run();
        Files.createFile(complete);
        Files.setLastModifiedTime(complete, Files.getLastModifiedTime(WAR));
    }

    /** Returns whether another fork has made the copy with the archive of this run. */
    private boolean exists() throws IOException {
        FileTime built = Files.getLastModifiedTime(WAR);
        return Files.exists(complete) && Files.getLastModifiedTime(complete).equals(built);
    }
}
