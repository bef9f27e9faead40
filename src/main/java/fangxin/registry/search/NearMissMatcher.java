package fangxin.registry.search;

import fangxin.common.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Matcher made for one query: gives the parts by which candidates are found, and computes how near a unit is that does
 * not match (typing errors, same sound, other trade word, other order).
 */
final class NearMissMatcher {
    /** Distance if words were omitted or replaced by synonyms. */
    private static final int NORMALIZED = 20;
    /** Distance if two parts have the reverse order. */
    private static final int REVERSED = 50;

    /** Greater than every distance. */
    private static final int NOT_NEAR = Integer.MAX_VALUE;

    private static final int MIN_PART = 2;
    /** Brackets with their content; a user may leave out the closing one. */
    private static final Pattern BRACKETS = Pattern.compile("[(（〔【\\[][^)）〕】\\]]*(?:[)）〕】\\]]|$)");

    /** Division or street, perhaps with a house number. */
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,5}?(?:大街|大路|[区县市路街镇乡])(?:[0-9]+号?)?");

    /** Places before a name. */
    private static final Pattern PLACES = Pattern.compile("((?:" + PLACE + "){1,2})(.{2,})");

    /**
     * Street after a name, perhaps with a house number. Most streets have names of two characters; one more would be
     * taken from the end of the name.
     */
    private static final Pattern STREET_AT_END =
            Pattern.compile("(.{2,})(\\p{IsHan}{2}(?:大街|大路|(?<!大)[路街])(?:[0-9]+号?)?)");

    private static final Pattern CODE = Pattern.compile("(?=(?:[a-z]*[0-9]){5})[0-9a-z]{8,}");
    private static final Pattern LATIN = Pattern.compile("[a-z]{4,}");
    /** Letters that codes do not contain (GB 32100-2015), each followed by the digit that it resembles. */
    private static final List<String> MISREAD = List.of("o0", "i1", "z2", "s5");

    /** Index after the division in a credit code; none of its first characters is an L (GB 32100-2015). */
    private static final int DIVISION_END = 8;

    private final SearchVocabulary vocabulary;
    private final String code;
    private final SoundSequence whole;
    private final String text;
    private final String core;
    private final SoundSequence coreSounds;
    private final List<SearchVocabulary.NamePart> parts;
    private final boolean separate;
    private final List<List<NearMissMatcher>> readings;

    private NearMissMatcher(
            String text,
            SearchVocabulary vocabulary,
            NavigableSet<String> known,
            boolean separate,
            List<List<String>> readings) {
        this.vocabulary = vocabulary;
        this.separate = separate;
        this.readings = readings.stream()
                .map(words -> words.stream()
                        .map(word -> new NearMissMatcher(word, vocabulary, known, false, List.of()))
                        .toList())
                .toList();
        this.text = text;
        code = code(text);
        whole = SoundSequence.of(text, known);
        List<SearchVocabulary.NamePart> found = vocabulary.parts(text);
        SoundSequence own = SoundSequence.of(
                found.stream()
                        .filter(part -> part.synonyms().isEmpty())
                        .map(SearchVocabulary.NamePart::text)
                        .reduce("", String::concat),
                known);
        boolean onlyTrade = own.length() == 0 && !found.isEmpty();
        boolean distinct = own.length() >= MIN_PART || onlyTrade;
        parts = distinct ? found : List.of(new SearchVocabulary.NamePart(text, List.of()));
        core = distinct ? vocabulary.core(text) : text;
        coreSounds = distinct ? SoundSequence.of(core, known) : whole;
    }

    /**
     * Returns the matcher of the text of a query.
     *
     * @param known all syllables of Pinyin in the index
     */
    static NearMissMatcher of(String query, SearchVocabulary vocabulary, NavigableSet<String> known) {
        List<String> all = SearchWords.separated(query);
        boolean separate = all.size() > 1
                && all.size() <= SearchWords.MAX_WORDS
                && all.stream().allMatch(word -> word.length() >= MIN_PART);
        String text = joined(all);
        List<List<String>> readings = new ArrayList<>();
        if (separate) {
            readings.add(all);
        }
        String unbracketed =
                joined(SearchWords.separated(BRACKETS.matcher(query).replaceAll(" ")));
        if (!unbracketed.equals(text) && unbracketed.length() >= MIN_PART) {
            readings.add(List.of(unbracketed));
        }
        if (!separate) {
            String local = vocabulary.withoutOmittedAtStart(text);
            Stream.of(placed(local), withDivision(local, vocabulary), withStreetAtEnd(local))
                    .filter(placed -> !placed.isEmpty())
                    .forEach(readings::add);
        }
        String named = withoutOmittedSyllables(text, vocabulary, known);
        if (!named.equals(text)) {
            readings.add(List.of(named));
        }
        return new NearMissMatcher(text, vocabulary, known, separate, readings);
    }

    /** Returns the places with which a text begins, and the rest; none if it begins with no place. */
    private static List<String> placed(String text) {
        Matcher found = PLACES.matcher(text);
        return found.matches()
                ? Stream.concat(
                                PLACE.matcher(found.group(1)).results().map(MatchResult::group),
                                Stream.of(found.group(2)))
                        .toList()
                : List.of();
    }

    /** Returns the short name of a division at one end of a text, and the rest; none if no end has one. */
    private static List<String> withDivision(String text, SearchVocabulary vocabulary) {
        String first = vocabulary.placeAtStart(text);
        if (first != null && text.length() >= first.length() + MIN_PART) {
            return List.of(first, text.substring(first.length()));
        }
        String last = vocabulary.placeAtEnd(text);
        return last != null && text.length() >= last.length() + MIN_PART
                ? List.of(text.substring(0, text.length() - last.length()), last)
                : List.of();
    }

    /** Returns the text before a street, and the street; none if the text does not end with a street. */
    private static List<String> withStreetAtEnd(String text) {
        Matcher found = STREET_AT_END.matcher(text);
        return found.matches() ? List.of(found.group(1), found.group(2)) : List.of();
    }

    /** Returns the text without the Pinyin of omitted words in it, such as changchunshi and youxiangongsi. */
    private static String withoutOmittedSyllables(
            String text, SearchVocabulary vocabulary, NavigableSet<String> known) {
        return LATIN.matcher(text).replaceAll(word -> {
            List<String> syllables = SearchWords.fewestSyllables(word.group(), known);
            List<String> left = vocabulary.withoutOmittedSyllables(syllables);
            return left.size() == syllables.size() || left.size() < MIN_PART ? word.group() : String.join(" ", left);
        });
    }

    /** Returns the words as one text, with blanks between Latin letters only. */
    private static String joined(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean blank = !text.isEmpty()
                    && SearchWords.isLatin(text.substring(text.length() - 1))
                    && SearchWords.isLatin(word.substring(0, 1));
            text.append(blank ? " " : "").append(word);
        }
        return text.toString();
    }

    private static String code(String text) {
        String joined = text.replace(" ", "");
        if (!CODE.matcher(joined).matches()) {
            return null;
        }
        for (String misread : MISREAD) {
            joined = joined.replace(misread.charAt(0), misread.charAt(1));
        }
        int digits = Math.min(DIVISION_END, joined.length());
        return joined.substring(0, digits).replace('l', '1') + joined.substring(digits);
    }

    /** Returns the query as a code or number with the digits that were written as letters, or null. */
    String code() {
        return code;
    }

    /** Returns the parts by which candidates are found. */
    List<SearchVocabulary.NamePart> parts() {
        return parts;
    }

    /**
     * Returns the other readings of the text as lists of words, each of which may be found in the name or the address:
     * the typed words, the text without brackets, places and what follows or precedes them, and the text without the
     * Pinyin of omitted words.
     */
    List<List<NearMissMatcher>> readings() {
        return readings;
    }

    /** Returns whether each typed word may have an edit, so that names need not be found by the whole text as well. */
    boolean findsEditsByWord() {
        return separate
                && readings.getFirst().stream().allMatch(word -> word.sounds().mostEdits() > 0);
    }

    /** Returns the whole normalized text. */
    String text() {
        return text;
    }

    /** Returns the whole text, without omitted words. */
    SoundSequence sounds() {
        return coreSounds;
    }

    /** Returns the distance of a unit, or empty if it is no near miss. */
    OptionalInt distance(UnitRecord unit) {
        if (code != null) {
            return codeDistance(unit);
        }
        UnitNames names = UnitNames.of(unit, vocabulary);
        int least = nameDistance(names);
        if (least > 0 && !readings.isEmpty()) {
            String address = TextNormalizer.key(unit.place().address());
            for (List<NearMissMatcher> reading : readings) {
                least = Math.min(least, distanceByWord(reading, names, address));
            }
        }
        return least == NOT_NEAR ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Returns the sum over the words, each of which is in the address or near a name. */
    private static int distanceByWord(List<NearMissMatcher> words, UnitNames names, String address) {
        int sum = 0;
        for (NearMissMatcher word : words) {
            int distance = address.contains(word.text) ? 0 : word.nameDistance(names);
            if (distance == NOT_NEAR) {
                return NOT_NEAR;
            }
            sum += distance;
        }
        return sum;
    }

    /**
     * Normalized names of a unit, also without what is in brackets. A name that is part of another is left out: it is
     * no nearer than the other.
     *
     * @param cores the names without omitted words
     */
    private record UnitNames(List<String> whole, List<String> cores) {
        static UnitNames of(UnitRecord unit, SearchVocabulary vocabulary) {
            List<String> whole = new ArrayList<>();
            List<String> cores = new ArrayList<>();
            for (String name :
                    Arrays.asList(unit.holder().registeredName(), unit.place().signName())) {
                if (name != null) {
                    add(name, whole, cores, vocabulary);
                    Matcher brackets = BRACKETS.matcher(name);
                    if (brackets.find()) {
                        add(brackets.replaceAll(""), whole, cores, vocabulary);
                    }
                }
            }
            return new UnitNames(whole, cores);
        }

        private static void add(String name, List<String> whole, List<String> cores, SearchVocabulary vocabulary) {
            String key = TextNormalizer.key(name);
            if (!isPartOfOne(whole, key)) {
                whole.add(key);
            }
            String core = vocabulary.core(key);
            if (!isPartOfOne(cores, core)) {
                cores.add(core);
            }
        }

        private static boolean isPartOfOne(List<String> names, String part) {
            return names.stream().anyMatch(name -> name.contains(part));
        }
    }

    private int nameDistance(UnitNames names) {
        int least = NOT_NEAR;
        for (String name : names.whole()) {
            least = Math.min(least, near(whole, whole.distanceTo(name)));
        }
        for (String name : least <= NORMALIZED ? List.<String>of() : names.cores()) {
            least = Math.min(least, near(coreSounds, coreSounds.distanceTo(name) + NORMALIZED));
            if (least > REVERSED && isReversed(name)) {
                least = REVERSED;
            }
        }
        return least;
    }

    private static int near(SoundSequence sounds, int distance) {
        return sounds.isNear(distance) ? distance : NOT_NEAR;
    }

    /** Returns whether a name consists of the same two parts in the reverse order, beside others. */
    private boolean isReversed(String name) {
        for (int at = MIN_PART; at <= core.length() - MIN_PART; at++) {
            if (name.contains(core.substring(0, at)) && name.contains(core.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt codeDistance(UnitRecord unit) {
        SoundSequence digits = new SoundSequence(
                code.codePoints().mapToObj(SoundSequence.SoundElement::of).toList());
        return Stream.concat(UnitDocumentBuilder.codes(unit).stream(), Stream.of(unit.number()))
                .mapToInt(digits::distanceTo)
                .filter(distance -> distance < 2 * SoundSequence.EDIT)
                .min();
    }
}
