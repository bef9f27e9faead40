package fangxin.registry.search;

import fangxin.platform.persistence.DataFolder;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * File of the unit records beside the index, which stores the offset of each record: it appends, reads and syncs
 * records, compares its content with the checksum of a commit when it is opened and cuts off later records, and stays
 * open until it was closed and no reader retains it. It is read by system calls and not mapped: a million records would
 * be most of the mapped memory. An updated record is appended; the former bytes stay until the index is rebuilt.
 */
final class UnitRecordFile implements Closeable {
    private static final int LENGTH_BITS = 16;
    private static final int MAX_LENGTH = (1 << LENGTH_BITS) - 1;

    private static final int CHECK_BUFFER = 1 << 18;

    private final StringPool texts;
    private final Path file;
    private final AtomicLong end = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger references = new AtomicInteger(1);
    private volatile FileChannel channel;

    /** Checksum of the first {@link #checked} bytes. */
    private final CRC32C checksum = new CRC32C();

    private long checked;

    /**
     * Part of the file that a commit of the index refers to.
     *
     * @param length   bytes from the beginning
     * @param checksum CRC-32C of these bytes
     */
    record CommittedPart(long length, long checksum) {}

    private UnitRecordFile(Path file, StringPool texts) throws IOException {
        this.file = file;
        this.texts = texts;
        channel = open();
    }

    static UnitRecordFile create(Path file) throws IOException {
        return new UnitRecordFile(DataFolder.createFile(file), new StringPool());
    }

    /**
     * Opens a file as of a commit; what was appended later is cut off.
     *
     * @param texts the shared strings in the order of their numbers
     * @throws IOException if the file is shorter or has other bytes
     */
    static UnitRecordFile open(Path file, CommittedPart part, List<String> texts) throws IOException {
        StringPool pool = new StringPool();
        texts.forEach(pool::number);
        UnitRecordFile opened = new UnitRecordFile(file, pool);
        try {
            opened.end.set(part.length());
            if (opened.channel.size() < part.length() || opened.check(part.length()) != part.checksum()) {
                throw new IOException(file + " is not what its commit states");
            }
            opened.channel.truncate(part.length());
            return opened;
        } catch (IOException | RuntimeException damaged) {
            opened.close();
            throw damaged;
        }
    }

    /** Writes the first bytes to the disk, and returns their checksum. Further records may be written meanwhile. */
    synchronized CommittedPart sync(long length) throws IOException {
        channel().force(true);
        return new CommittedPart(length, check(length));
    }

    /** Reads the bytes up to a length that the checksum lacks, and returns it. */
    private long check(long length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHECK_BUFFER);
        while (checked < length) {
            buffer.clear().limit((int) Math.min(CHECK_BUFFER, length - checked));
            if (transfer(now -> now.read(buffer, checked)) < 0) {
                throw new EOFException(file + " ends before " + length);
            }
            checked += buffer.position();
            checksum.update(buffer.flip());
        }
        return checksum.getValue();
    }

    /** Returns the number of bytes of all records, former ones included. */
    long length() {
        return end.get();
    }

    /** Returns the shared strings in the order of their numbers. */
    List<String> texts() {
        return texts.all();
    }

    /** Returns the number of bytes of a record, from the number that {@link #write} returned. */
    static long length(long place) {
        return place & MAX_LENGTH;
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
