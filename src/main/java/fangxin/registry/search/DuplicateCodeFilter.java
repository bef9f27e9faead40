package fangxin.registry.search;

import java.util.BitSet;

/**
 * Whether a code has been entered more than once, which few are: a list of twenty units need not look for the other titles
 * of each, and a title that is new need not be looked for before it is filed. It keeps two bits for each of many places
 * and may say so of a code that was entered once, never the other way round.
 */
final class DuplicateCodeFilter {
    private static final int BITS = 24;
    private static final int SPREAD = 0x9E3779B9;

    private final BitSet seenOnce = new BitSet(1 << BITS);
    private final BitSet seenTwice = new BitSet(1 << BITS);

    synchronized void add(String code) {
        if (code != null) {
            (seenOnce.get(place(code)) ? seenTwice : seenOnce).set(place(code));
        }
    }

    synchronized boolean mightContain(String code) {
        return seenTwice.get(place(code));
    }

    private static int place(String code) {
        return (code.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
