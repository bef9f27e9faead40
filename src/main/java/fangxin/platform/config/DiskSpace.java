package fangxin.platform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Functions that return the free and the total space of the file system that holds the data folder. */
public final class DiskSpace {
    private DiskSpace() {}

    /** Returns the free bytes in the data folder; {@code Long.MAX_VALUE} if the file system does not report them. */
    public static long free() {
        try {
            return store().map(FileStoreSize::free).orElse(Long.MAX_VALUE);
        } catch (UncheckedIOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Returns the size of the file system of the data folder in bytes; 0 if it does not report it. */
    public static long total() {
        try {
            return store().map(FileStoreSize::total).orElse(0L);
        } catch (UncheckedIOException unknown) {
            return 0;
        }
    }

    private record FileStoreSize(long free, long total) {}

    private static Optional<FileStoreSize> store() {
        Path folder = Settings.data();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return folder == null
                    ? Optional.empty()
                    : Optional.of(new FileStoreSize(
                            Files.getFileStore(folder).getUsableSpace(),
                            Files.getFileStore(folder).getTotalSpace()));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
