package fangxin.registry.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pool of strings that many units share, such as wordings and document numbers: each is stored once and referred to
 * by number. When the pool is full, further strings are refused.
 */
final class StringPool {
    static final int NONE = 0;
    private static final int MAX_TEXTS = 50_000;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[256];

    /** Returns the number of a string, from 1 on, or {@link #NONE} if the pool refuses it. */
    int number(String text) {
        Integer known = numbers.get(text);
        return known == null ? add(text) : known;
    }

    private synchronized int add(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        if (number > MAX_TEXTS) {
            return NONE;
        }
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, 2 * number);
        }
        texts[number] = text;
        numbers.put(text, number);
        return number;
    }

    /** Returns all strings in the order of their numbers. */
    synchronized List<String> all() {
        return List.of(Arrays.copyOfRange(texts, 1, numbers.size() + 1));
    }

    String text(int number) {
        return texts[number];
    }
}
