package fangxin.registry.search;

import fangxin.common.TextNormalizer;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final int MIN_PART = 2;
    private static final Pattern BRACKETS = Pattern.compile("[(（〔【\\[][^)）〕】\\]]*[)）〕】\\]]");
    private static final Pattern CODE = Pattern.compile("(?=(?:[a-z]*[0-9]){5})[0-9a-z]{8,}");
    /** Letters that codes do not contain (GB 32100-2015), each followed by the digit that it resembles. */
    private static final List<String> MISREAD = List.of("o0", "i1", "z2", "s5");

    private final SearchVocabulary vocabulary;
    private final String code;
    private final SoundSequence whole;
    private final String text;
    private final String core;
    private final SoundSequence coreSounds;
    private final List<SearchVocabulary.NamePart> parts;
    private final List<NearMissMatcher> words;

    private NearMissMatcher(
            String text, SearchVocabulary vocabulary, NavigableSet<String> known, List<NearMissMatcher> words) {
        this.vocabulary = vocabulary;
        this.words = words;
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
     * The matcher of the text of a query.
     *
     * @param known all syllables of Pinyin in the index
     */
    static NearMissMatcher of(String query, SearchVocabulary vocabulary, NavigableSet<String> known) {
        List<String> all = SearchWords.separated(query);
        boolean separate = all.size() > 1
                && all.size() <= SearchWords.MAX_WORDS
                && all.stream().allMatch(word -> word.length() >= MIN_PART);
        return new NearMissMatcher(
                joined(all),
                vocabulary,
                known,
                separate
                        ? all.stream()
                                .map(word -> new NearMissMatcher(word, vocabulary, known, List.of()))
                                .toList()
                        : List.of());
    }

    /** The words as one text; a blank stays between Latin letters only. */
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
        return joined;
    }

    /** The query as a code or number with the digits that were written as letters, or null. */
    String code() {
        return code;
    }

    /** The parts by which candidates are found. */
    List<SearchVocabulary.NamePart> parts() {
        return parts;
    }

    /** The words, if each may be found in the name or the address; else none. */
    List<NearMissMatcher> words() {
        return words;
    }

    /** The whole normalized text. */
    String text() {
        return text;
    }

    /** The whole text, without omitted words. */
    SoundSequence sounds() {
        return coreSounds;
    }

    /** The distance of a unit, or empty if it is no near miss. */
    OptionalInt distance(UnitRecord unit) {
        if (code != null) {
            return codeDistance(unit);
        }
        List<String> names = names(unit);
        String address = TextNormalizer.key(unit.place().address());
        int[] byWord = words.stream()
                .map(word -> address.contains(word.text) ? OptionalInt.of(0) : word.nameDistance(names))
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        OptionalInt separate = words.isEmpty() || byWord.length < words.size()
                ? OptionalInt.empty()
                : OptionalInt.of(IntStream.of(byWord).sum());
        return Stream.of(nameDistance(names), separate)
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /** The names of a unit, also without what is in brackets. */
    private static List<String> names(UnitRecord unit) {
        return Stream.concat(
                        UnitDocumentBuilder.names(unit).stream(),
                        Stream.of(unit.place().signName(), unit.holder().registeredName())
                                .filter(name -> name != null)
                                .map(name -> TextNormalizer.key(
                                        BRACKETS.matcher(name).replaceAll(""))))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private OptionalInt nameDistance(List<String> names) {
        return names.stream()
                .flatMapToInt(name -> {
                    String otherCore = vocabulary.core(name);
                    return IntStream.of(
                            near(whole, whole.distanceTo(name)),
                            near(coreSounds, coreSounds.distanceTo(otherCore) + NORMALIZED),
                            isReversed(otherCore) ? REVERSED : Integer.MAX_VALUE);
                })
                .filter(distance -> distance < Integer.MAX_VALUE)
                .min();
    }

    private static int near(SoundSequence sounds, int distance) {
        return sounds.isNear(distance) ? distance : Integer.MAX_VALUE;
    }

    /** Whether a name consists of the same two parts in the reverse order, beside others. */
    private boolean isReversed(String name) {
        return IntStream.rangeClosed(MIN_PART, core.length() - MIN_PART)
                .anyMatch(at -> name.contains(core.substring(0, at)) && name.contains(core.substring(at)));
    }

    private OptionalInt codeDistance(UnitRecord unit) {
        SoundSequence digits = new SoundSequence(
                code.codePoints().mapToObj(SoundSequence.SoundElement::of).toList());
        return Stream.concat(UnitDocumentBuilder.codes(unit).stream(), Stream.of(unit.number()))
                .mapToInt(digits::distanceTo)
                .filter(distance -> distance <= SoundSequence.EDIT)
                .min();
    }
}
