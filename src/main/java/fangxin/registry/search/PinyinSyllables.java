package fangxin.registry.search;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Growing set of the Pinyin syllables of all names in the index, by which a search finds the readings of a Latin word.
 */
final class PinyinSyllables {
    private final ConcurrentSkipListSet<String> known = new ConcurrentSkipListSet<>();
    private final AtomicIntegerArray seen = new AtomicIntegerArray(Character.MAX_VALUE + 1);

    /** Adds the syllables of characters that were not seen before. */
    void add(String name) {
        name.codePoints()
                .filter(point -> point < seen.length() && seen.get(point) == 0)
                .forEach(point -> {
                    known.addAll(Arrays.asList(SearchWords.syllables(point)));
                    seen.set(point, 1);
                });
    }

    /** Adds a syllable that a stored index contains. */
    void addKnown(String syllable) {
        known.add(syllable);
    }

    NavigableSet<String> known() {
        return known;
    }
}
