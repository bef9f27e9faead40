package fangxin.registry.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that many units have in common, such as a wording or the number of a document: kept once for all of them, and
 * numbered. When there are too many they are no longer common, and further ones are refused.
 */
final class StringPool {
    static final int NONE = 0;
    private static final int MAX_TEXTS = 50_000;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[256];

    /** The number of a text, from one on; {@link #NONE} where it is refused. */
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

    String text(int number) {
        return texts[number];
    }
}
