package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.Settings;
import fangxin.testing.data.InventedUnits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Processor time of a question of the mix of users in the index alone, without HTTP, in one thread: the search with all
 * facets counted, and the near misses of the questions that seek them. No question is asked twice.
 */
class MixBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int BATCH = 20_000;
    private static final int QUESTIONS = 2_000;
    private static final int WARM_UP = 3 * QUESTIONS;
    /** Limit of the median of a search with all facets counted, in milliseconds. */
    private static final double MOST = 1;

    private static final double NANOS = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final InventedUnits province = new InventedUnits();
    private IndexGeneration index;

    @BeforeEach
    void build() throws IOException {
        index = IndexGeneration.create(Settings.temporary());
        List<UnitRecord> units = new ArrayList<>();
        for (int i = 1; i <= UNITS; i++) {
            units.add(FacetBench.unit(province, i));
            if (units.size() == BATCH || i == UNITS) {
                index.add(units);
                units.clear();
            }
        }
        index.forceMerge();
        index.refresh(1);
    }

    @AfterEach
    void discard() throws IOException {
        index.discard();
    }

    @Test
    void countsAllFacetsOfAQuestionWithinAMillisecond() {
        List<UnitQuery> questions = province.mixed(WARM_UP + QUESTIONS, "size").stream()
                .map(MixBench::query)
                .toList();
        questions.subList(0, WARM_UP).forEach(question -> {
            if (seeksNearMisses(question)) {
                nearMisses(question);
            }
        });
        double[] exact = new double[QUESTIONS];
        double[] whole = new double[QUESTIONS];
        int near = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            UnitQuery question = questions.get(WARM_UP + i);
            long begun = CLOCK.getCurrentThreadCpuTime();
            boolean seeks = seeksNearMisses(question);
            exact[i] = (CLOCK.getCurrentThreadCpuTime() - begun) / NANOS;
            if (seeks) {
                near++;
                nearMisses(question);
            }
            whole[i] = (CLOCK.getCurrentThreadCpuTime() - begun) / NANOS;
        }
        print("mix.index.exact", exact);
        print("mix.index.whole", whole);
        System.out.printf("BENCH mix.index.near %.1f percent%n", 100.0 * near / QUESTIONS);
        assertThat(exact[QUESTIONS / 2]).isLessThanOrEqualTo(MOST);
    }

    private static UnitQuery query(String parameters) {
        Map<String, String[]> values = Arrays.stream(parameters.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> new String[] {URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)},
                        (first, again) -> first,
                        LinkedHashMap::new));
        List<Violation> faults = new ArrayList<>();
        UnitQuery query = UnitQuery.read(
                values,
                new UnitQuery.QueryVocabulary(
                        Set.of("q", "type", "district", "sector", "grade", "status", "size"),
                        Set.of("SHOP", "ENTERPRISE"),
                        Set.copyOf(InventedUnits.OFFICES),
                        InventedUnits.sectors(),
                        street -> Optional.empty()),
                faults);
        assertThat(faults).as(parameters).isEmpty();
        return query;
    }

    private boolean seeksNearMisses(UnitQuery question) {
        return question.seeksNearMisses(
                index.search(question, offices(question), TODAY).matched());
    }

    private void nearMisses(UnitQuery question) {
        index.nearMisses(question.inAnyStatus(), offices(question), TODAY);
    }

    private static List<String> offices(UnitQuery question) {
        String district = question.filters().district();
        return district == null ? List.of() : List.of(district);
    }

    /** Prints mean, median and 99th percentile; sorts the times. */
    private static void print(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "BENCH %s.mean %.3f ms-cpu%nBENCH %s.p50 %.3f ms-cpu%nBENCH %s.p99 %.3f ms-cpu%n",
                name,
                Arrays.stream(times).average().orElseThrow(),
                name,
                times[times.length / 2],
                name,
                times[times.length * 99 / 100]);
    }
}
