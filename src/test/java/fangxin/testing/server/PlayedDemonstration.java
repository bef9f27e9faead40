package fangxin.testing.server;

import fangxin.testing.http.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * Copy of the data folder and the database of a server that has played the demonstration. The first fork of a run plays it
 * and makes the copy; the others wait, and start their servers on it: playing takes longer than most classes.
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
            channel.lock();
            if (!exists()) {
                T started = server.start();
                Files.deleteIfExists(complete);
                TestDatabase.save(new Http(address.of(started)).whenReady(), TestFolders.empty(copy));
                Files.createFile(complete);
                Files.setLastModifiedTime(complete, Files.getLastModifiedTime(WAR));
                return started;
            }
            TestDatabase.restore(copy);
        }
        return server.start();
    }

    /** Whether another fork has made the copy with the archive of this run. */
    private boolean exists() throws IOException {
        FileTime built = Files.getLastModifiedTime(WAR);
        return Files.exists(complete) && Files.getLastModifiedTime(complete).equals(built);
    }
}
