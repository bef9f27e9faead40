package fangxin.directory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A bounded number of pages; the one that nobody has asked for longest makes room. */
final class Shelf {
    private static final int HASH = 8;
    private static final int ENTRY = 500;

    private final long room;
    private final Duration age;
    private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long taken;

    /** @param hash tells one content from another */
    record Page(String type, byte[] plain, byte[] packed, String hash, long made) {
        static Page of(String type, byte[] plain) {
            return new Page(type, plain, pack(plain), digest(plain), System.nanoTime());
        }

        private int size() {
            return plain.length + packed.length + ENTRY;
        }
    }

    /** @param room in bytes */
    Shelf(long room, Duration age) {
        this.room = room;
        this.age = age;
    }

    synchronized Page get(String key) {
        Page page = pages.get(key);
        if (page != null && System.nanoTime() - page.made > age.toNanos()) {
            pages.remove(key);
            taken -= page.size();
            return null;
        }
        return page;
    }

    synchronized void put(String key, Page page) {
        Page before = pages.put(key, page);
        taken += page.size() - (before == null ? 0 : before.size());
        for (Iterator<Page> oldest = pages.values().iterator(); taken > room && oldest.hasNext();) {
            taken -= oldest.next().size();
            oldest.remove();
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
