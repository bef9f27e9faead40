package fangxin.registry.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * File of the unit records beside the index, which stores the offset of each. It is read by system calls and not
 * mapped: a million records would be most of the mapped memory. An updated record is appended; the former bytes stay
 * until the file is deleted. The file stays open until it was closed and no reader retains it.
 */
final class UnitRecordFile implements Closeable {
    private static final int LENGTH_BITS = 16;
    private static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    private final StringPool texts = new StringPool();
    private final Path file;
    private final AtomicLong end = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger references = new AtomicInteger(1);
    private volatile FileChannel channel;

    UnitRecordFile(Path file) throws IOException {
        this.file = Files.createFile(file);
        channel = open();
    }

    /** Retains the file for a reader; {@link #release} releases it. */
    void acquire() {
        if (references.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            throw new AlreadyClosedException(file.toString());
        }
    }

    void release() throws IOException {
        if (references.decrementAndGet() == 0) {
            channel.close();
        }
    }

    /** Appends a record. Returns its offset and length in one number. */
    long write(UnitRecord unit) throws IOException {
        byte[] bytes = UnitRecordCodec.encode(unit, texts);
        if (bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException(unit.number() + " takes " + bytes.length + " bytes");
        }
        long from = end.getAndAdd(bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            transfer(now -> now.write(left, from + left.position()));
        }
        return from << LENGTH_BITS | bytes.length;
    }

    UnitRecord read(long place) throws IOException {
        byte[] bytes = new byte[(int) (place & MAX_LENGTH)];
        long from = place >>> LENGTH_BITS;
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            if (transfer(now -> now.read(left, from + left.position())) < 0) {
                throw new EOFException(file + " ends before " + (from + bytes.length));
            }
        }
        return UnitRecordCodec.decode(bytes, texts);
    }

    /** Reads or writes bytes of the channel, and returns how many. */
    private interface Transfer {
        int apply(FileChannel now) throws IOException;
    }

    /** Retries after another thread's interrupt closed the channel. */
    private int transfer(Transfer move) throws IOException {
        while (true) {
            try {
                return move.apply(channel());
            } catch (ClosedChannelException closed) {
                if (closed instanceof ClosedByInterruptException || references.get() == 0) {
                    throw closed;
                }
            }
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel present = channel;
        return present.isOpen() ? present : reopen();
    }

    private synchronized FileChannel reopen() throws IOException {
        if (!channel.isOpen() && references.get() > 0) {
            channel = open();
        }
        return channel;
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        if (open.getAndSet(false)) {
            release();
        }
    }
}
