package fangxin.procedure.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fangxin.procedure.evaluation.calibration.ScorerFinding.ScorerVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Test of the statistics on invented scorers: 30 of them score 20 cases each, all the same cases. Cases differ with a
 * standard deviation of 8 points of 100, what a fair scorer gives scatters with 3.5 around that.
 */
class ScorerAnalysisTest {
    private static final int SCORERS = 30;
    private static final int CASES = 20;
    private static final int SEEDS = 200;
    private static final double BETWEEN = 8;
    private static final double WITHIN = 3.5;
    /** Half the standard deviation of a total. */
    private static final double HARSH = -0.5 * Math.sqrt(BETWEEN * BETWEEN + WITHIN * WITHIN);

    private static final double CARELESS = 2.5;

    private static List<Observation> invented(long seed) {
        Random random = new Random(seed);
        List<Observation> all = new ArrayList<>();
        for (int subject = 0; subject < CASES; subject++) {
            double merit = 82 + BETWEEN * random.nextGaussian();
            for (int scorer = 0; scorer < SCORERS; scorer++) {
                double severity = scorer == 0 ? HARSH : 0;
                double scatter = scorer == 1 ? CARELESS * WITHIN : WITHIN;
                all.add(new Observation(
                        "c" + subject, name(scorer), merit + severity + scatter * random.nextGaussian()));
            }
        }
        return all;
    }

    private static String name(int scorer) {
        return "s%02d".formatted(scorer);
    }

    private static Map<String, ScorerFinding> judged(List<Observation> all) {
        return ScorerAnalysis.analyse(all).stream()
                .collect(Collectors.toMap(ScorerFinding::scorer, Function.identity()));
    }

    @Test
    void theHarshAndTheCarelessAreFoundAndTheFairAreLeftAlone() {
        int harsh = 0;
        int careless = 0;
        int accused = 0;
        int runs = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Map<String, ScorerFinding> found = judged(invented(seed));
            harsh += found.get(name(0)).verdict() == ScorerVerdict.HARSH ? 1 : 0;
            careless += found.get(name(1)).verdict() == ScorerVerdict.ERRATIC ? 1 : 0;
            long fair = found.values().stream()
                    .filter(one ->
                            !one.scorer().equals(name(0)) && !one.scorer().equals(name(1)) && one.conspicuous())
                    .count();
            accused += (int) fair;
            runs += fair > 0 ? 1 : 0;
        }
        System.out.printf(
                "harsh found %.3f, careless found %.3f, fair accused %.5f, runs with one accused %.3f%n",
                (double) harsh / SEEDS,
                (double) careless / SEEDS,
                (double) accused / SEEDS / (SCORERS - 2),
                (double) runs / SEEDS);

        assertThat(harsh).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(careless).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(runs).isLessThanOrEqualTo(SEEDS * 5 / 100);
    }

    @Test
    void anEvaluatorWithFewCasesIsNotAssessed() {
        List<Observation> few = invented(1).stream()
                .filter(one -> one.subject().compareTo("c16") < 0)
                .toList();

        assertThat(judged(few).values())
                .hasSize(SCORERS)
                .allMatch(one ->
                        one.verdict() == ScorerVerdict.TOO_FEW && one.severity() == null && one.scatter() == null);
        assertThat(ScorerAnalysis.analyse(List.of())).isEmpty();
    }

    @Test
    void whoSharesNoCaseWithOthersIsNotCompared() {
        List<Observation> all = new ArrayList<>(invented(2));
        for (int subject = 0; subject < CASES; subject++) {
            all.add(new Observation("alone" + subject, "hermit", 40));
        }

        assertThat(judged(all).get("hermit").verdict()).isEqualTo(ScorerVerdict.TOO_FEW);
        assertThat(judged(all).get(name(0)).verdict()).isEqualTo(ScorerVerdict.HARSH);
    }

    /** Each case is scored by three of thirty evaluators only: the severities equal those of an exact solution. */
    @Test
    void anUnevenDesignIsSolvedExactly() {
        List<Observation> all = new ArrayList<>();
        for (int subject = 0; subject < 150; subject++) {
            for (int seat = 0; seat < 3; seat++) {
                int scorer = (subject + seat * (1 + subject / SCORERS)) % SCORERS;
                all.add(new Observation("c" + subject, name(scorer), subject % 40 + scorer));
            }
        }
        AdditiveRaterModel model = new AdditiveRaterModel(all).fitted();

        for (int scorer = 0; scorer < SCORERS; scorer++) {
            assertThat(model.severity(name(scorer))).isCloseTo(scorer - (SCORERS - 1) / 2.0, within(1e-9));
        }
        assertThat(model.squares()).isCloseTo(0, within(1e-9));
        assertThat(model.freedom()).isCloseTo(450 - 150 - 29, within(1e-9));
    }

    @Test
    void anItemShowsHowFarMarksLieApart() {
        List<ItemAgreement.ItemPoints> marks = new ArrayList<>();
        for (int subject = 0; subject < 12; subject++) {
            marks.add(new ItemAgreement.ItemPoints("c" + subject, "G11", 4));
            marks.add(new ItemAgreement.ItemPoints("c" + subject, "G11", subject < 6 ? 4 : 2));
            marks.add(new ItemAgreement.ItemPoints("c" + subject % 5, "G12", 4));
        }
        List<ItemAgreement.AgreementOfItem> found = ItemAgreement.analyse(marks);

        assertThat(found.get(0).same()).isEqualTo(0.5);
        assertThat(found.get(0).scatter().value()).isCloseTo(1, within(1e-9));
        assertThat(found.get(0).scatter().low()).isLessThan(1);
        assertThat(found.get(1)).isEqualTo(new ItemAgreement.AgreementOfItem("G12", 5, null, null));
    }
}
