package fangxin.registry.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import fangxin.common.NameCollation;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;

/** The specification of the search, in plain code: one row after the other. */
public final class NaiveSearch {
    private static final List<String> FACETS = List.of("type", "level", "district", "sector", "grade", "status");
    private static final Map<Integer, String> SIMPLE = new HashMap<>();
    private static final Map<Integer, List<String>> SOUNDS = new HashMap<>();

    private final Map<String, List<List<String>>> readings = new HashMap<>();
    private final List<Row> rows;
    private final LocalDate today;
    private final Map<String, Set<String>> districts;
    private final Set<String> syllables;

    /** A unit with the texts that are compared. */
    private record Row(
            UnitRecord unit,
            List<String> names,
            String address,
            List<String> codes,
            List<List<List<String>>> sounds,
            String spoken) {}

    /** The conditions of a query for a row. */
    private record Condition(String name, Predicate<Row> met) {
        static int bit(String name) {
            return 1 << FACETS.indexOf(name) + 1;
        }

        int bit() {
            return bit(name);
        }
    }

    /** A word of the query. */
    private record Word(String text, boolean digits, boolean letters) {
        static Word of(String text) {
            return new Word(text, text.matches("[0-9]{4,19}"), text.matches("[a-z]{2,24}"));
        }
    }

    /** @param districts code to the codes of all offices in it */
    public NaiveSearch(List<UnitRecord> units, LocalDate today, Map<String, Set<String>> districts) {
        this.rows = units.stream()
                .map(unit -> {
                    List<String> names = Stream.of(
                                    fold(unit.place().signName()),
                                    fold(unit.holder().registeredName()))
                            .distinct()
                            .toList();
                    return new Row(
                            unit,
                            names,
                            fold(unit.place().address()),
                            Stream.of(
                                            unit.holder().creditCode(),
                                            unit.certificate().paperNumber())
                                    .map(NaiveSearch::fold)
                                    .filter(code -> !code.isEmpty())
                                    .toList(),
                            names.stream()
                                    .map(name -> name.codePoints()
                                            .mapToObj(NaiveSearch::sounds)
                                            .toList())
                                    .toList(),
                            NameCollation.key(unit.place().signName()));
                })
                .toList();
        this.today = today;
        this.districts = districts;
        this.syllables = rows.stream()
                .flatMap(row -> row.sounds.stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Numbers of all rows that match a query, in its order. */
    public List<String> numbers(UnitQuery query) {
        return numbers(query, failed(query));
    }

    private List<String> numbers(UnitQuery query, int[] failed) {
        return IntStream.range(0, failed.length)
                .filter(row -> failed[row] == 0)
                .mapToObj(rows::get)
                .sorted(order(query))
                .map(row -> row.unit.number())
                .toList();
    }

    /**
     * Bits, for each row, of the conditions that it does not meet; once words or place fail, none of the others is
     * checked.
     */
    private int[] failed(UnitQuery query) {
        List<Condition> conditions = conditions(query);
        return rows.stream()
                .mapToInt(row -> {
                    int failed = 0;
                    for (Condition condition : conditions) {
                        if (!condition.met.test(row)) {
                            failed |= condition.bit();
                            if (!FACETS.contains(condition.name)) {
                                return failed;
                            }
                        }
                    }
                    return failed;
                })
                .toArray();
    }

    /** Counts, for each filter, of the hits that each value would give with the other filters unchanged. */
    private Map<String, Map<String, Long>> counts(int[] failed) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String facet : FACETS) {
            int others = ~Condition.bit(facet);
            counts.put(
                    facet,
                    IntStream.range(0, failed.length)
                            .filter(row -> (failed[row] & others) == 0)
                            .mapToObj(row -> value(facet, rows.get(row).unit))
                            .filter(value -> value != null)
                            .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting())));
        }
        return counts;
    }

    /** Returns the difference between an answer and the expected one; empty if there is none. */
    public String difference(UnitQuery query, SearchResult found) {
        int[] failed = failed(query);
        List<String> expected = numbers(query, failed);
        List<String> page = expected.stream()
                .skip(query.page().offset())
                .limit(query.page().size())
                .toList();
        List<String> shown =
                found.hits().stream().map(hit -> hit.unit().number()).toList();
        Map<String, Map<String, Long>> counts = counts(failed);
        return found.total() != expected.size()
                ? "total " + found.total() + " for " + expected.size()
                : !shown.equals(page)
                        ? "order " + shown + " for " + page
                        : counts.equals(found.counts()) ? "" : "counts " + found.counts() + " for " + counts;
    }

    /** Words and place first. */
    private List<Condition> conditions(UnitQuery query) {
        List<Condition> conditions = new ArrayList<>();
        if (query.text() != null) {
            List<Word> words = words(query.text());
            conditions.add(new Condition(
                    "q", row -> !words.isEmpty() && words.stream().allMatch(word -> worth(row, word) > 0)));
        }
        if (query.area().center() != null) {
            conditions.add(new Condition(
                    "near",
                    row -> row.unit.place().lat() != null
                            && distance(query, row) <= query.area().radius()));
        }
        equal(conditions, "type", query.filters().type());
        equal(conditions, "level", query.filters().level());
        equal(conditions, "sector", query.filters().sector());
        equal(conditions, "grade", query.filters().grade());
        equal(
                conditions,
                "status",
                query.filters().status() == null
                        ? null
                        : query.filters().status().name());
        if (query.filters().district() != null) {
            Set<String> within = districts.get(query.filters().district());
            conditions.add(new Condition(
                    "district", row -> within.contains(row.unit.place().office())));
        }
        return conditions;
    }

    private void equal(List<Condition> conditions, String facet, String wanted) {
        if (wanted != null) {
            conditions.add(new Condition(facet, row -> wanted.equals(value(facet, row.unit))));
        }
    }

    private String value(String facet, UnitRecord unit) {
        return switch (facet) {
            case "type" -> unit.category().type();
            case "level" -> unit.category().level().name();
            case "district" -> unit.place().office();
            case "sector" -> unit.category().trade();
            case "grade" ->
                unit.category().grade() == null ? null : unit.category().grade().name();
            default -> unit.standing(today).name();
        };
    }

    private Comparator<Row> order(UnitQuery query) {
        Comparator<Row> number = Comparator.comparing(row -> row.unit.number());
        Comparator<Row> newest = Comparator.comparing(
                        (Row row) -> row.unit.term().namedOn() == null
                                ? LocalDate.MIN
                                : row.unit.term().namedOn())
                .reversed()
                .thenComparing(number);
        return switch (query.sort()) {
            case RELEVANCE -> byRelevance(query.text()).thenComparing(newest);
            case DISTANCE ->
                Comparator.comparingDouble((Row row) -> distance(query, row)).thenComparing(number);
            case GRADE ->
                Comparator.comparingInt((Row row) -> row.unit.category().grade() == null
                                ? 1
                                : -row.unit.category().grade().ordinal())
                        .thenComparing(newest);
            case NAMED -> newest;
            case NAME -> Comparator.comparing(Row::spoken).thenComparing(number);
        };
    }

    private static double distance(UnitQuery query, Row row) {
        return SloppyMath.haversinMeters(
                query.area().center().lat(),
                query.area().center().lng(),
                GeoEncodingUtils.decodeLatitude(
                        GeoEncodingUtils.encodeLatitude(row.unit.place().lat())),
                GeoEncodingUtils.decodeLongitude(
                        GeoEncodingUtils.encodeLongitude(row.unit.place().lng())));
    }

    /** The most relevant first; each row is weighed once. */
    private Comparator<Row> byRelevance(String q) {
        String whole = fold(q);
        List<Word> words = words(q);
        Map<Row, Integer> weights = new IdentityHashMap<>();
        return Comparator.comparingInt(one -> -weights.computeIfAbsent(
                one,
                row -> words.stream().mapToInt(word -> worth(row, word)).sum()
                        + (row.names.contains(whole) ? 16 : 0)
                        + (row.names.stream().anyMatch(name -> name.startsWith(whole)) ? 8 : 0)));
    }

    /** The score of a word, 0 if it is not found. */
    private int worth(Row row, Word asked) {
        String word = asked.text;
        if (asked.digits && row.unit.number().startsWith(word)
                || row.codes.stream()
                        .anyMatch(code -> code.equals(word) || word.length() >= 10 && code.startsWith(word))) {
            return 4;
        }
        if (row.names.stream().anyMatch(name -> name.contains(word))) {
            return 3;
        }
        if (asked.letters
                && row.sounds.stream()
                        .anyMatch(name -> initials(name, word)
                                || readings.computeIfAbsent(word, this::readings).stream()
                                        .anyMatch(reading -> spelled(name, reading)))) {
            return 2;
        }
        return row.address.contains(word) ? 1 : 0;
    }

    /** The six readings of a word with the fewest syllables, of which the last may be a prefix. */
    private List<List<String>> readings(String word) {
        return split(word)
                .sorted(Comparator.comparingInt((List<String> reading) -> reading.size())
                        .thenComparing(reading -> String.join(" ", reading)))
                .limit(6)
                .toList();
    }

    private Stream<List<String>> split(String rest) {
        return Stream.concat(
                syllables.stream().anyMatch(one -> one.startsWith(rest)) ? Stream.of(List.of(rest)) : Stream.empty(),
                syllables.stream()
                        .filter(one -> rest.startsWith(one) && !one.equals(rest))
                        .flatMap(one -> split(rest.substring(one.length()))
                                .map(after -> Stream.concat(Stream.of(one), after.stream())
                                        .toList())));
    }

    private static boolean spelled(List<List<String>> name, List<String> reading) {
        return IntStream.rangeClosed(0, name.size() - reading.size())
                .anyMatch(start -> IntStream.range(0, reading.size())
                        .allMatch(i -> name.get(start + i).stream()
                                .anyMatch(sound -> i == reading.size() - 1
                                        ? sound.startsWith(reading.get(i))
                                        : sound.equals(reading.get(i)))));
    }

    private static boolean initials(List<List<String>> name, String word) {
        return IntStream.rangeClosed(0, name.size() - word.length())
                .anyMatch(start -> IntStream.range(0, word.length())
                        .allMatch(i -> name.get(start + i).stream()
                                .anyMatch(sound -> sound.startsWith(word.substring(i, i + 1)))));
    }

    private static List<Word> words(String q) {
        if (fold(q).matches("[0-9]+|(?=(?:[a-z]*[0-9]){6})[0-9a-z]{18}")) {
            return List.of(Word.of(fold(q)));
        }
        List<String> words = new ArrayList<>(Arrays.stream(q.split("[\\s\u3000]+"))
                .map(NaiveSearch::fold)
                .filter(word -> !word.isEmpty())
                .toList());
        if (words.size() > 3 && words.stream().allMatch(word -> word.length() == 1)) {
            return List.of(Word.of(fold(q)));
        }
        List<String> further =
                words.stream().filter(word -> word.length() == 1).skip(3).toList();
        further.forEach(word -> words.remove(words.lastIndexOf(word)));
        return words.stream().limit(6).map(Word::of).toList();
    }

    private static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(point -> Character.toString(point).matches("[\\p{L}\\p{N}]"))
                        .mapToObj(point -> SIMPLE.computeIfAbsent(point, NaiveSearch::simple))
                        .collect(Collectors.joining());
    }

    private static String simple(int point) {
        String text = Character.toString(point);
        List<String> simple = point > Character.MAX_VALUE ? null : ZhConverterUtil.toSimple((char) point);
        return simple == null || simple.contains(text) ? text : simple.getFirst();
    }

    private static List<String> sounds(int point) {
        return SOUNDS.computeIfAbsent(point, one -> {
            String[] sounds = one > Character.MAX_VALUE || !Character.isIdeographic(one)
                    ? null
                    : PinyinHelper.toHanyuPinyinStringArray((char) one.intValue());
            return sounds == null
                    ? List.of()
                    : Arrays.stream(sounds)
                            .map(sound -> sound.replaceAll("[0-9]", "").replace("u:", "v"))
                            .distinct()
                            .toList();
        });
    }
}
