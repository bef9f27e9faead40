package fangxin.common.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Detector of personal data in Chinese free text (个人信息识别与脱敏), for texts that are published: it finds phones,
 * identity numbers, bank cards, mail addresses, accounts of WeChat and QQ, licence plates, home addresses, dates of birth
 * and names of persons, also in full width, with blanks or separators, and in Chinese numerals, and masks them.
 *
 * <p>Prices, dates, order and certificate numbers, hotlines and the phones of the shop that the text is about are no
 * personal data. "李某某" is masked already and stays. The time is linear in the length of the text.
 */
public final class PersonalDataDetector {
    /** A part of a text, from start to before end in chars, that is personal data. */
    public record Span(int start, int end, PersonalDataKind kind) {}

    /** Method of finding: adds the spans that it recognises. */
    interface Finder {
        void find(ComparableText text, Collection<Span> found);
    }

    private static final char MASK = '*';
    /** Greatest number of passes over a text, so that the time is linear; real texts need three. */
    private static final int MOST_PASSES = 5;

    /** Greatest number of names of a text whose repetitions are searched, so that the time is linear. */
    private static final int MOST_NAMES = 20;

    private final List<Finder> finders;
    private final NumberFinder numbers;
    private final boolean readsLearnedNames;

    public PersonalDataDetector() {
        this(Set.of());
    }

    /**
     * Detector for a text about a shop whose phones are public.
     *
     * @param publicPhones phones that the text may show, in any notation
     */
    public PersonalDataDetector(Collection<String> publicPhones) {
        this(
                publicPhones,
                List.of(
                        new LikelyNameFinder(),
                        new AddressedFamilyFinder(),
                        new FamiliarNameFinder(),
                        new StatedNameFinder(),
                        new LatinNameFinder()),
                true);
    }

    private PersonalDataDetector(
            Collection<String> publicPhones, List<Finder> furtherFinders, boolean readsLearnedNames) {
        this.readsLearnedNames = readsLearnedNames;
        Set<String> digits = publicPhones.stream()
                .map(phone -> phone.replaceAll("[^0-9]", ""))
                .filter(phone -> !phone.isEmpty())
                .collect(Collectors.toSet());
        numbers = new NumberFinder(digits);
        finders = Stream.concat(
                        Stream.of(
                                numbers,
                                new AccountFinder(),
                                new HomeAddressFinder(),
                                new BirthDateFinder(),
                                new PersonNameFinder()),
                        furtherFinders.stream())
                .toList();
    }

    /**
     * Returns the detector of the data that structure or context states, without likely names: for texts that an
     * officer writes and that are refused, not masked. A guess would refuse a warning about a brand that reads like a
     * name.
     *
     * @param publicPhones phones that the text may show, in any notation
     */
    public static PersonalDataDetector ofStatedData(Collection<String> publicPhones) {
        return new PersonalDataDetector(publicPhones, List.of(), false);
    }

    /**
     * Returns all personal data of a text, in order and without overlaps; none for null. The result includes data that
     * a pass finds only after other data is masked, so that a masked text contains no more.
     */
    public List<Span> find(String text) {
        List<Span> all = new ArrayList<>();
        String rest = text == null ? "" : text;
        List<Span> found = findOnce(rest);
        for (int pass = 1; !found.isEmpty(); pass++) {
            all.addAll(found);
            if (pass == MOST_PASSES) {
                break;
            }
            rest = masked(rest, found);
            found = findOnce(rest);
        }
        if (!all.isEmpty()) {
            all.addAll(repeatedNames(text, withoutOverlaps(all)));
        }
        return withoutOverlaps(all);
    }

    /** Returns the other places of a text at which a name is that was found once: 江河说三天，江河没来. */
    private static List<Span> repeatedNames(String text, List<Span> found) {
        return found.stream()
                .filter(span -> span.kind() == PersonalDataKind.PERSON_NAME && span.end() - span.start() > 1)
                .map(span -> text.substring(span.start(), span.end()))
                .filter(name -> name.indexOf(MASK) < 0)
                .distinct()
                .limit(MOST_NAMES)
                .flatMap(name -> Stream.iterate(
                                text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + name.length()))
                        .map(at -> new Span(at, at + name.length(), PersonalDataKind.PERSON_NAME)))
                .toList();
    }

    /**
     * Returns the parts of a text that may be personal data and are not certain enough to be masked, such as the name
     * of a person whom nothing but the sentence identifies, or a home without a house number; an officer checks them
     * before the text is published. None for null.
     */
    public List<Span> findDoubtful(String text) {
        return text == null ? List.of() : withoutOverlaps(doubtful(mask(text)));
    }

    /** Returns the doubtful parts of a text as the masked text shows them, in order; none for null. */
    public List<String> doubtfulParts(String text) {
        if (text == null) {
            return List.of();
        }
        String masked = mask(text);
        return withoutOverlaps(doubtful(masked)).stream()
                .map(span -> masked.substring(span.start(), span.end()))
                .toList();
    }

    /** Returns whether a text speaks of a name that nothing locates, so that {@link #maskDoubtful} leaves it. */
    public boolean speaksOfName(String text) {
        return text != null && doubtful(mask(text)).stream().anyMatch(PersonalDataDetector::isSpokenOf);
    }

    private static boolean isSpokenOf(Span span) {
        return span.kind() == PersonalDataKind.SPOKEN_NAME;
    }

    private List<Span> doubtful(String masked) {
        ComparableText comparable = new ComparableText(masked);
        List<Span> doubtful = new ArrayList<>();
        LikelyNameFinder.ofDoubtfulNames().find(comparable, doubtful);
        PersonNameFinder.findDoubtful(comparable, doubtful);
        HomeAddressFinder.findDoubtful(comparable, doubtful);
        AccountFinder.findDoubtful(comparable, doubtful);
        AddressedFamilyFinder.findDoubtful(comparable, doubtful);
        FamiliarNameFinder.findDoubtful(comparable, doubtful);
        LatinNameFinder.findDoubtful(comparable, doubtful);
        numbers.findDoubtful(comparable, doubtful);
        LearnedNames learned = new LearnedNames(comparable);
        doubtful.addAll(learned.doubtful());
        found(comparable).stream().filter(learned::refutes).forEach(doubtful::add);
        return doubtful;
    }

    /**
     * Returns whether an officer checks a text before it is published: it may contain personal data that are not
     * masked, or the dictionaries of names cannot be read.
     */
    public boolean mayContain(String text) {
        return text != null && mayContain(findDoubtful(text), NameLexicon.AVAILABLE);
    }

    /** @param isAvailable whether the dictionaries can be read */
    static boolean mayContain(List<Span> doubtful, boolean isAvailable) {
        return !isAvailable || !doubtful.isEmpty();
    }

    /**
     * Returns the text with an asterisk for every char of personal data, doubtful or not; null for null. Words that
     * speak of a name stay, since the name would stay without them.
     */
    public String maskDoubtful(String text) {
        if (text == null) {
            return null;
        }
        String masked = mask(text);
        return masked(
                masked,
                doubtful(masked).stream().filter(span -> !isSpokenOf(span)).toList());
    }

    /** Returns the text with an asterisk for every char of personal data; null for null. */
    public String mask(String text) {
        return text == null ? null : masked(text, find(text));
    }

    private List<Span> findOnce(String text) {
        ComparableText comparable = new ComparableText(text);
        List<Span> found = found(comparable);
        if (readsLearnedNames) {
            LearnedNames learned = new LearnedNames(comparable);
            found.removeIf(learned::refutes);
            found.addAll(learned.masked());
        }
        return found;
    }

    /** Returns what the rules find in a text. */
    private List<Span> found(ComparableText text) {
        List<Span> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(text, found));
        return found;
    }

    private static String masked(String text, List<Span> spans) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }

    /** Joins spans that overlap: the earlier one is extended by the later one. */
    private static List<Span> withoutOverlaps(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .forEach(span -> {
                    Span last = apart.isEmpty() ? null : apart.getLast();
                    if (last == null || span.start() >= last.end()) {
                        apart.add(span);
                    } else if (span.end() > last.end()) {
                        apart.set(apart.size() - 1, new Span(last.start(), span.end(), last.kind()));
                    }
                });
        return apart;
    }
}
