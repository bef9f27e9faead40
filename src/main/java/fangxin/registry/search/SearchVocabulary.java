package fangxin.registry.search;

import fangxin.platform.config.ClasspathConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Vocabulary of the search for near misses, from config/search-words.json: words of names that it omits, and trade
 * words of one meaning; splits a name by them. The core of 江城市红星美发厅有限公司 is 红星理发 where 江城市 is the city of the
 * installation.
 */
final class SearchVocabulary {
    private static final SearchVocabulary SHIPPED =
            new SearchVocabulary(ClasspathConfig.json("search-words.json", SearchWordList.class));

    private final Map<String, List<String>> groups = new HashMap<>();
    /** The first characters of all words. */
    private final BitSet first = new BitSet();

    private final int longest;
    private final List<String> places;
    /** The omitted words by their sound, the longest first. */
    private final List<SoundSequence> omittedSounds;

    /**
     * Content of the configuration file.
     *
     * @param omitted  words without weight: place names, legal forms
     * @param places   names of divisions and zones as people write them, 南关 for 南关区; none when left out
     * @param synonyms groups of words separated by blanks
     */
    public record SearchWordList(List<String> omitted, List<String> places, List<String> synonyms) {
        public SearchWordList {
            places = places == null ? List.of() : places;
        }
    }

    /**
     * Part of a normalized name.
     *
     * @param text     the text, or the first word of its synonyms
     * @param synonyms words of the same meaning; none for other text
     */
    record NamePart(String text, List<String> synonyms) {}

    SearchVocabulary(SearchWordList words) {
        words.omitted().forEach(word -> groups.put(word, List.of()));
        words.synonyms().stream()
                .map(group -> Arrays.asList(group.split(" ")))
                .forEach(group -> group.forEach(word -> groups.put(word, group)));
        groups.keySet().forEach(word -> first.set(word.charAt(0)));
        longest = groups.keySet().stream().mapToInt(String::length).max().orElse(0);
        places = words.places();
        omittedSounds = words.omitted().stream()
                .map(word -> new SoundSequence(word.codePoints()
                        .mapToObj(SoundSequence.SoundElement::of)
                        .toList()))
                .sorted(Comparator.comparingInt(SoundSequence::length).reversed())
                .toList();
    }

    static SearchVocabulary shipped() {
        return SHIPPED;
    }

    /** Returns the parts of a normalized text without the omitted words; the longest word counts. */
    List<NamePart> parts(String text) {
        List<NamePart> parts = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            String word = wordAt(text, at);
            if (word == null) {
                at++;
                continue;
            }
            addText(parts, text.substring(begin, at));
            List<String> group = groups.get(word);
            if (!group.isEmpty()) {
                parts.add(new NamePart(group.getFirst(), group));
            }
            at += word.length();
            begin = at;
        }
        addText(parts, text.substring(begin));
        return parts;
    }

    /** Returns a normalized text without the omitted words, and with the first of each group of synonyms. */
    String core(String text) {
        StringBuilder core = new StringBuilder();
        parts(text).forEach(part -> core.append(part.text()));
        return core.toString();
    }

    /** Returns a normalized text without the omitted words with which it begins. */
    String withoutOmittedAtStart(String text) {
        String word = text.isEmpty() ? null : wordAt(text, 0);
        return word == null || !groups.get(word).isEmpty()
                ? text
                : withoutOmittedAtStart(text.substring(word.length()));
    }

    /** Returns the short name of a division or zone with which a normalized text begins, or null. */
    String placeAtStart(String text) {
        return places.stream().filter(text::startsWith).findFirst().orElse(null);
    }

    /** Returns the short name of a division or zone with which a normalized text ends, or null. */
    String placeAtEnd(String text) {
        return places.stream().filter(text::endsWith).findFirst().orElse(null);
    }

    /** Returns Pinyin syllables without those of the omitted words. */
    List<String> withoutOmittedSyllables(List<String> syllables) {
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < syllables.size()) {
            List<String> rest = syllables.subList(at, syllables.size());
            int omitted = omittedSounds.stream()
                    .filter(word -> begins(rest, word))
                    .mapToInt(SoundSequence::length)
                    .findFirst()
                    .orElse(0);
            if (omitted == 0) {
                left.add(rest.getFirst());
            }
            at += Math.max(1, omitted);
        }
        return left;
    }

    private static boolean begins(List<String> syllables, SoundSequence word) {
        return syllables.size() >= word.length()
                && IntStream.range(0, word.length())
                        .allMatch(i -> word.elements().get(i).syllables().contains(syllables.get(i)));
    }

    private static void addText(List<NamePart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(text, List.of()));
        }
    }

    private String wordAt(String text, int at) {
        if (!first.get(text.charAt(at))) {
            return null;
        }
        for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
            String word = text.substring(at, at + length);
            if (groups.containsKey(word)) {
                return word;
            }
        }
        return null;
    }
}
