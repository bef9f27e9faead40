package fangxin.registry.search;

import java.util.BitSet;

/**
 * Bloom filter of the codes that were added more than once, which spares look-ups of terms in search (other titles of a
 * code) and in bulk indexing (whether a number was indexed before); until all codes are added it answers yes. It may
 * answer yes for a code that was added once, never no for one that was added twice.
 */
final class DuplicateCodeFilter {
    private static final int BITS = 24;
    private static final int SPREAD = 0x9E3779B9;

    private final BitSet seenOnce = new BitSet(1 << BITS);
    private final BitSet seenTwice = new BitSet(1 << BITS);
    private volatile boolean complete = true;

    synchronized void add(String code) {
        (seenOnce.get(place(code)) ? seenTwice : seenOnce).set(place(code));
    }

    /** Returns whether a code may have been added twice; true for every code until all codes are added. */
    boolean mightContain(String code) {
        return !complete || isSeenTwice(code);
    }

    private synchronized boolean isSeenTwice(String code) {
        return seenTwice.get(place(code));
    }

    /** Sets whether all codes of the index have been added. */
    void setComplete(boolean complete) {
        this.complete = complete;
    }

    private static int place(String code) {
        return (code.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
