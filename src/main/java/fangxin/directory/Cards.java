package fangxin.directory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The units as they are shown, in one file beside the index, which knows the place of each. They are read rather than seen
 * as memory: a million of them would be most of what the index takes of it. A unit that is filed anew is written again
 * at the end; what was there before is left, and goes with the file.
 */
final class Cards implements AutoCloseable {
    private static final int LENGTH_BITS = 16;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final Phrases common = new Phrases();
    private final Path file;
    private final AtomicLong end = new AtomicLong();
    private volatile FileChannel channel;

    Cards(Path file) throws IOException {
        this.file = file;
        channel = open(StandardOpenOption.CREATE_NEW);
    }

    /** Writes a unit, and answers its place: where it begins and how long it is. */
    long write(Listing unit) throws IOException {
        byte[] card = Card.written(unit, common);
        if (card.length > LONGEST) {
            throw new IllegalArgumentException(unit.number() + " takes " + card.length + " bytes");
        }
        long from = end.getAndAdd(card.length);
        ByteBuffer left = ByteBuffer.wrap(card);
        while (left.hasRemaining()) {
            channel().write(left, from + left.position());
        }
        return from << LENGTH_BITS | card.length;
    }

    Listing read(long place) throws IOException {
        byte[] card = new byte[(int) (place & LONGEST)];
        long from = place >>> LENGTH_BITS;
        ByteBuffer left = ByteBuffer.wrap(card);
        while (left.hasRemaining()) {
            if (channel().read(left, from + left.position()) < 0) {
                throw new EOFException(file + " ends before " + (from + card.length));
            }
        }
        return Card.read(card, common);
    }

    /** Open again where a thread that was interrupted has closed it for all. */
    private FileChannel channel() throws IOException {
        FileChannel present = channel;
        return present.isOpen() ? present : reopened();
    }

    private synchronized FileChannel reopened() throws IOException {
        if (!channel.isOpen()) {
            channel = open(StandardOpenOption.READ);
        }
        return channel;
    }

    private FileChannel open(StandardOpenOption further) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, further);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
