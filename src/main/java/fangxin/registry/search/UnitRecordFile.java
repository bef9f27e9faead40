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
 * The units as they are shown, in one file beside the index, which knows the place of each. They are read rather than seen
 * as memory: a million of them would be most of what the index takes of it. A unit that is filed anew is written again
 * at the end; what was there before is left, and goes with the file. It is open until it was closed and nobody holds it
 * any more.
 */
final class UnitRecordFile implements Closeable {
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final StringPool common = new StringPool();
    private final Path file;
    private final AtomicLong end = new AtomicLong();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger holders = new AtomicInteger(1);
    private volatile FileChannel channel;

    UnitRecordFile(Path file) throws IOException {
        this.file = Files.createFile(file);
        channel = opened();
    }

    /** Whoever reads holds it, and lets it go. */
    void acquire() {
        if (holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
            throw new AlreadyClosedException(file.toString());
        }
    }

    void release() throws IOException {
        if (holders.decrementAndGet() == 0) {
            channel.close();
        }
    }

    /** Writes a unit, and answers its place: where it begins and how long it is. */
    long write(UnitRecord unit) throws IOException {
        byte[] card = UnitRecordCodec.written(unit, common);
        if (card.length > LONGEST) {
            throw new IllegalArgumentException(unit.number() + " takes " + card.length + " bytes");
        }
        long from = end.getAndAdd(card.length);
        ByteBuffer left = ByteBuffer.wrap(card);
        while (left.hasRemaining()) {
            moved(now -> now.write(left, from + left.position()));
        }
        return from << LENGTH_BITS | card.length;
    }

    UnitRecord read(long place) throws IOException {
        byte[] card = new byte[(int) (place & LONGEST)];
        long from = place >>> LENGTH_BITS;
        ByteBuffer left = ByteBuffer.wrap(card);
        while (left.hasRemaining()) {
            if (moved(now -> now.read(left, from + left.position())) < 0) {
                throw new EOFException(file + " ends before " + (from + card.length));
            }
        }
        return UnitRecordCodec.read(card, common);
    }

    /** Moves bytes between memory and the file, and answers how many. */
    private interface Move {
        int by(FileChannel now) throws IOException;
    }

    /** A thread that is interrupted closes the file for all: everybody else tries again. */
    private int moved(Move move) throws IOException {
        while (true) {
            try {
                return move.by(channel());
            } catch (ClosedChannelException closed) {
                if (closed instanceof ClosedByInterruptException || holders.get() == 0) {
                    throw closed;
                }
            }
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel present = channel;
        return present.isOpen() ? present : reopened();
    }

    private synchronized FileChannel reopened() throws IOException {
        if (!channel.isOpen() && holders.get() > 0) {
            channel = opened();
        }
        return channel;
    }

    private FileChannel opened() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        if (open.getAndSet(false)) {
            release();
        }
    }
}
