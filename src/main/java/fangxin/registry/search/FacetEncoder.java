package fangxin.registry.search;

import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.Collector;

/**
 * Encoder of the six facets and the last day of a title into one {@code long}; also decodes them, and creates the
 * collector that counts them. Values get ordinals in the order in which they are first indexed.
 */
final class FacetEncoder {
    static final List<String> NAMES =
            RegisterField.facets().stream().map(RegisterField::jsonName).toList();
    static final int STATUS = RegisterField.facets().indexOf(RegisterField.STATUS);
    private static final int[] SHIFT = {0, 8, 12, 26, 38, 42};
    private static final int[] MASK = {0xff, 0xf, 0x3fff, 0xfff, 0xf, 0x7};
    private static final int VALID_UNTIL_SHIFT = 45;
    private static final int LATEST = 0x7ffff;
    private static final TitleStanding[] STANDINGS = TitleStanding.values();

    private final List<FacetOrdinals> values =
            NAMES.stream().map(name -> new FacetOrdinals()).toList();

    /** Ordinals of the values of one dimension, from 1 on; 0 is no value. */
    private static final class FacetOrdinals {
        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
        private final List<String> all = new ArrayList<>(Arrays.asList((String) null));

        synchronized int ordinal(String value) {
            Integer known = numbers.get(value);
            if (known == null) {
                known = all.size();
                all.add(value);
                numbers.put(value, known);
            }
            return known;
        }

        synchronized List<String> all() {
            return new ArrayList<>(all);
        }
    }

    FacetEncoder() {
        for (TitleStanding standing : STANDINGS) {
            values.get(STATUS).ordinal(standing.name());
        }
    }

    /** Returns the values of each dimension in the order of their ordinals. */
    List<List<String>> ordinals() {
        return values.stream()
                .map(FacetOrdinals::all)
                .map(all -> all.subList(1, all.size()))
                .toList();
    }

    /** Restores the ordinals of values from a stored index. */
    void restore(List<List<String>> ordinals) {
        for (int i = 0; i < NAMES.size(); i++) {
            ordinals.get(i).forEach(values.get(i)::ordinal);
        }
    }

    long encode(UnitRecord unit) {
        long packed = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            String value = RegisterField.facets().get(i).storedText(unit);
            int number = value == null ? 0 : values.get(i).ordinal(value);
            if (number > MASK[i]) {
                throw new IllegalStateException("too many values of " + NAMES.get(i));
            }
            packed |= (long) number << SHIFT[i];
        }
        LocalDate validUntil = unit.term().validUntil();
        long until = validUntil == null ? 0 : Math.clamp(validUntil.toEpochDay(), 1, LATEST);
        return packed | until << VALID_UNTIL_SHIFT;
    }

    static int ordinal(long packed, int filter, int today) {
        int number = (int) (packed >>> SHIFT[filter]) & MASK[filter];
        return filter == STATUS ? standing(number, (int) (packed >>> VALID_UNTIL_SHIFT), today) : number;
    }

    /** Returns the packed facets with the standing of a day instead of the recorded one and the last day. */
    static long onDay(long packed, int today) {
        long facets = packed & ((1L << SHIFT[STATUS]) - 1);
        return facets | (long) ordinal(packed, STATUS, today) << SHIFT[STATUS];
    }

    /** Returns the public standing on a day; ordinals of standings are those of the enum plus one. */
    private static int standing(int recorded, int until, int today) {
        return STANDINGS[recorded - 1].onceOver(until != 0 && until < today).ordinal() + 1;
    }

    private List<String> values(int filter) {
        return values.get(filter).all();
    }

    /**
     * Returns the collector that filters and counts the documents of a query.
     *
     * @param offices codes of the offices in the chosen district
     */
    FacetCountingCollector countingCollector(
            FacetCache facets, UnitQuery query, List<String> offices, LocalDate today, Collector topDocs) {
        List<List<String>> chosen = List.of(
                listOf(query.filters().type()),
                listOf(query.filters().level()),
                offices,
                listOf(query.filters().sector()),
                listOf(query.filters().grade()),
                listOf(
                        query.filters().status() == null
                                ? null
                                : query.filters().status().name()));
        List<boolean[]> wanted = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            wanted.add(accepted(i, chosen.get(i)));
            sizes.add(values(i).size());
        }
        return new FacetCountingCollector(facets, wanted, sizes, (int) today.toEpochDay(), topDocs);
    }

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Returns the counts by dimension and value. */
    Map<String, Map<String, Long>> counts(FacetCountingCollector counting) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            counts.put(NAMES.get(i), counting.counts(i, values(i)));
        }
        return counts;
    }

    /** Returns the ordinals that a filter accepts, or null if it is not set. */
    private boolean[] accepted(int filter, List<String> chosen) {
        if (chosen.isEmpty()) {
            return null;
        }
        List<String> all = values(filter);
        boolean[] wanted = new boolean[MASK[filter] + 1];
        chosen.stream().map(all::indexOf).filter(number -> number > 0).forEach(number -> wanted[number] = true);
        return wanted;
    }
}
