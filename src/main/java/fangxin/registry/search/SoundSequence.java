package fangxin.registry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;

/**
 * Value: text of a query as characters and Pinyin syllables, and its distance to a name. Its distance to a name is
 * the least number of edits (a character wrong, missing, added, or swapped with the next) that make it a part of the
 * name, and of characters that are another of the same sound. Of names at one distance, those that have all characters
 * of the query are nearer: 山健身 means 山脊健身 rather than 鹿鸣健身.
 *
 * @param elements characters and syllables in their order
 */
record SoundSequence(List<SoundElement> elements) {
    /** Distance of an edit; that of a character of the same sound is 1. */
    static final int EDIT = 100;

    private static final int SAME_SOUND = 1;
    /** Additional distance of a character of the query that the name does not have. */
    private static final int UNMATCHED = 10;

    private static final int MIN_ONE_EDIT = 3;
    private static final int MIN_TWO_EDITS = 10;

    /**
     * Character or Pinyin syllable.
     *
     * @param point     code point, or 0 for a syllable
     * @param syllables the sounds of the character, or the one syllable
     */
    record SoundElement(int point, List<String> syllables) {
        static SoundElement of(int point) {
            return new SoundElement(point, Arrays.asList(SearchWords.syllables(point)));
        }

        /** @param sounds the syllables of the other character */
        private int distance(int other, String[] sounds) {
            if (point == other) {
                return 0;
            }
            return hasOneOf(sounds) ? point == 0 ? 0 : SAME_SOUND : EDIT + UNMATCHED;
        }

        /** Returns the syllables, or the character if it has none. */
        List<String> sounds() {
            return syllables.isEmpty() ? List.of(Character.toString(point)) : syllables;
        }

        private boolean hasOneOf(String[] sounds) {
            for (String sound : sounds) {
                if (syllables.contains(sound)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns whether a character with these syllables has the distance 0 from this point. */
        private boolean matches(int other, String[] sounds) {
            return point == 0 ? hasOneOf(sounds) : point == other;
        }
    }

    /**
     * Returns the sequence of a normalized text, in which blanks separate only words of Latin letters. Letters that can
     * be cut into syllables are syllables.
     */
    static SoundSequence of(String text, NavigableSet<String> known) {
        List<SoundElement> elements = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && SearchWords.isLatin(text.substring(end, end + 1))) {
                end++;
            }
            if (end > at + 1) {
                addLatin(elements, text.substring(at, end), known);
                at = end;
            } else {
                int point = text.codePointAt(at);
                if (point != ' ') {
                    elements.add(SoundElement.of(point));
                }
                at += Character.charCount(point);
            }
        }
        return new SoundSequence(List.copyOf(elements));
    }

    private static void addLatin(List<SoundElement> elements, String word, NavigableSet<String> known) {
        List<String> syllables = SearchWords.fewestSyllables(word, known);
        if (syllables.isEmpty()) {
            word.chars().forEach(letter -> elements.add(SoundElement.of(letter)));
        } else {
            syllables.forEach(syllable -> elements.add(new SoundElement(
                    0,
                    known.contains(syllable)
                            ? List.of(syllable)
                            : List.copyOf(SearchWords.startingWith(syllable, known)))));
        }
    }

    /** Returns the sequence cut into pieces of two elements, some of three. */
    List<SoundSequence> pieces() {
        int count = length() / 2;
        return IntStream.range(0, count)
                .mapToObj(i -> new SoundSequence(elements.subList(i * length() / count, (i + 1) * length() / count)))
                .toList();
    }

    int length() {
        return elements.size();
    }

    /** Returns the greatest number of edits of a near miss. */
    int mostEdits() {
        return length() < MIN_ONE_EDIT ? 0 : length() < MIN_TWO_EDITS ? 1 : 2;
    }

    /** Returns whether a distance is small enough for a near miss. */
    boolean isNear(int distance) {
        return distance / EDIT <= mostEdits();
    }

    /** Returns the distance to the nearest part of a normalized name; for no near miss, any greater distance. */
    int distanceTo(String name) {
        int[] points = name.codePoints().toArray();
        String[][] sounds = new String[points.length][];
        Arrays.setAll(sounds, i -> SearchWords.syllables(points[i]));
        SoundElement[] own = elements.toArray(SoundElement[]::new);
        int most = (mostEdits() + 1) * EDIT;
        int[] beforeLast = new int[points.length + 1];
        int[] last = new int[points.length + 1];
        for (int i = 1; i <= own.length; i++) {
            SoundElement element = own[i - 1];
            int[] row = new int[points.length + 1];
            row[0] = i * (EDIT + UNMATCHED);
            int leastOfRow = row[0];
            for (int j = 1; j <= points.length; j++) {
                int least = Math.min(
                        last[j - 1] + element.distance(points[j - 1], sounds[j - 1]),
                        Math.min(last[j] + UNMATCHED, row[j - 1]) + EDIT);
                if (i > 1
                        && j > 1
                        && element.matches(points[j - 2], sounds[j - 2])
                        && own[i - 2].matches(points[j - 1], sounds[j - 1])) {
                    least = Math.min(least, beforeLast[j - 2] + EDIT);
                }
                row[j] = least;
                leastOfRow = Math.min(leastOfRow, least);
            }
            if (leastOfRow >= most) {
                return leastOfRow;
            }
            beforeLast = last;
            last = row;
        }
        int least = last[0];
        for (int distance : last) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
