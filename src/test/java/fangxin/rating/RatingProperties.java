package fangxin.rating;

import static fangxin.rating.RatingFixture.CALCULATOR;
import static fangxin.rating.RatingFixture.HELD_UNTIL;
import static fangxin.rating.RatingFixture.SCALE;
import static fangxin.rating.RatingFixture.TERMS;
import static fangxin.rating.RatingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.rating.RatingUpdate.Terms;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of every rating by the shipped formula. */
class RatingProperties {
    /** Inputs of the four years before a day, each of a record of its own. */
    @Provide
    Arbitrary<List<RatingInput>> inputs() {
        return Combinators.combine(
                        Arbitraries.of(RatingInputKind.class),
                        Arbitraries.integers().between(0, 1_460),
                        Arbitraries.integers().between(0, RatingInput.WHOLE))
                .as((kind, age, value) -> new RatingInput(kind, "", TODAY.minusDays(age), value, null))
                .list()
                .ofMaxSize(12)
                .map(RatingProperties::numbered);
    }

    private static List<RatingInput> numbered(List<RatingInput> inputs) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> {
                    RatingInput input = inputs.get(i);
                    return new RatingInput(input.kind(), "R" + i, input.date(), input.value(), null);
                })
                .toList();
    }

    @Property(tries = 1000)
    void aSubstantiatedFactNeverRaises(
            @ForAll("inputs") List<RatingInput> inputs,
            @ForAll @IntRange(max = 1_460) int age,
            @ForAll @IntRange(max = RatingInput.WHOLE) int value) {
        RatingResult before = CALCULATOR.compute(inputs, TODAY);

        RatingResult after = CALCULATOR.compute(
                with(
                        inputs,
                        new RatingInput(RatingInputKind.SUBSTANTIATED_FACT, "fact", TODAY.minusDays(age), value, null)),
                TODAY);

        assertThat(after.points()).isLessThanOrEqualTo(before.points());
        assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
        InputClasses.requireBoth("the fact lowers", after.points() < before.points());
        InputClasses.requireBoth("rated before", before.band() != null);
    }

    /**
     * For a kind of input of which only the newest counts, the added quality is the present value; otherwise any
     * quality.
     */
    @Property(tries = 1000)
    void moreEvidenceOfTheSameQualityNeverLowers(
            @ForAll("inputs") List<RatingInput> inputs,
            @ForAll RatingInputKind kind,
            @ForAll @IntRange(max = 1_460) int age) {
        if (!kind.raises()) {
            InputClasses.requireBoth("a kind that raises", false);
            return;
        }
        InputClasses.requireBoth("a kind that raises", true);
        int value = inputs.stream()
                .filter(input -> input.kind() == kind)
                .max(Comparator.comparing(RatingInput::date).thenComparing(RatingInput::value))
                .map(RatingInput::value)
                .orElse(RatingInput.WHOLE);
        RatingResult before = CALCULATOR.compute(inputs, TODAY);

        RatingResult after = CALCULATOR.compute(
                with(inputs, new RatingInput(kind, "more", TODAY.minusDays(age), value, null)), TODAY);

        assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
        assertThat(after.data()).isGreaterThanOrEqualTo(before.data());
        InputClasses.requireBoth("it raises", after.points() > before.points());
    }

    @Property(tries = 1000)
    void theOrderOfTheInputsDoesNotMatter(@ForAll("inputs") List<RatingInput> inputs, @ForAll long seed) {
        List<RatingInput> shuffled = new ArrayList<>(inputs);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(CALCULATOR.compute(shuffled, TODAY)).isEqualTo(CALCULATOR.compute(inputs, TODAY));
        InputClasses.requireBoth("in another order", !shuffled.equals(inputs));
    }

    @Property(tries = 1000)
    void noLineGainsWeightWithTime(
            @ForAll("inputs") List<RatingInput> inputs, @ForAll @IntRange(min = 1, max = 1_000) int days) {
        RatingResult now = CALCULATOR.compute(inputs, TODAY);
        RatingResult later = CALCULATOR.compute(inputs, TODAY.plusDays(days));

        for (int i = 0; i < now.lines().size(); i++) {
            assertThat(later.lines().get(i).input())
                    .isEqualTo(now.lines().get(i).input());
            assertThat(Math.abs(later.lines().get(i).after()))
                    .isLessThanOrEqualTo(Math.abs(now.lines().get(i).after()));
        }
        InputClasses.requireBoth("with inputs", !inputs.isEmpty());
    }

    /** An input that was public and was removed counts for nothing, also through the stored state. */
    @Property(tries = 1000)
    void aRemovedInputEqualsNeverHavingHadIt(
            @ForAll("inputs") List<RatingInput> inputs, @ForAll @IntRange(max = 11) int chosen) {
        if (inputs.isEmpty()) {
            InputClasses.requireBoth("with inputs", false);
            return;
        }
        InputClasses.requireBoth("with inputs", true);
        RatingInput removed = inputs.get(chosen % inputs.size());
        List<RatingInput> rest = new ArrayList<>(inputs);
        rest.remove(removed);
        RatingState published = published(inputs);

        RatingUpdate update = RatingUpdate.of(
                published, TERMS, rest, CorrectedInputs.NONE, TERMS, HELD_UNTIL.plusDays(2), HELD_UNTIL.plusDays(20));

        RatingResult never = CALCULATOR.compute(rest, HELD_UNTIL.plusDays(2));
        assertThat(update.after().shown()).containsExactlyInAnyOrderElementsOf(rest);
        assertThat(update.after().points()).isEqualTo(never.points());
        assertThat(update.after().band()).isEqualTo(never.band());
    }

    /** Each change begins at the value of the previous one, and the last one ends at the stored rating. */
    @Property(tries = 1000)
    void theRatingFollowsFromItsChanges(
            @ForAll("inputs") List<RatingInput> first,
            @ForAll("inputs") List<RatingInput> second,
            @ForAll @IntRange(max = 400) int days) {
        RatingState before = published(first);

        RatingUpdate update = RatingUpdate.of(
                before,
                TERMS,
                second,
                CorrectedInputs.NONE,
                TERMS,
                HELD_UNTIL.plusDays(1 + days),
                HELD_UNTIL.plusDays(20 + days));

        Long points = before.points();
        String band = before.band();
        for (RatingStep step : update.steps()) {
            assertThat(step.pointsBefore()).isEqualTo(points);
            assertThat(step.bandBefore()).isEqualTo(band);
            assertThat(step.cause()).isIn(RatingCause.DECAY, RatingCause.INPUT_REMOVED, RatingCause.INPUT_ADDED);
            assertThat(step.input() == null).isEqualTo(step.cause() == RatingCause.DECAY);
            points = step.pointsAfter();
            band = step.bandAfter();
        }
        assertThat(update.after().points()).isEqualTo(points);
        assertThat(update.after().band()).isEqualTo(band);
        assertThat(update.after().changes())
                .isEqualTo(before.changes() + update.steps().size());
        InputClasses.requireBoth("changed", !update.steps().isEmpty());
    }

    /**
     * The rehearsal shows the differences of the first day, whatever other inputs become public before and on that day.
     */
    @Property(tries = 1000)
    void aRehearsalEqualsTheRealDifferenceOnTheDay(
            @ForAll("inputs") List<RatingInput> shown,
            @ForAll("inputs") List<RatingInput> fresh,
            @ForAll @IntRange(max = 4) int heldOver,
            @ForAll @IntRange(max = 80) int base) {
        List<RatingInput> all = new ArrayList<>(shown);
        fresh.forEach(input ->
                all.add(new RatingInput(input.kind(), "N" + input.source(), input.date(), input.value(), null)));
        LocalDate rehearsedOn = HELD_UNTIL.plusDays(1);
        LocalDate firstDay = rehearsedOn.plusDays(30);
        LocalDate heldUntil = firstDay.minusDays(3).plusDays(heldOver);
        RatingState state = RatingUpdate.of(
                        published(shown), TERMS, all, CorrectedInputs.NONE, TERMS, rehearsedOn, heldUntil)
                .after();
        Terms next = new Terms(
                2,
                new RatingCalculator(new RatingScale(
                        SCALE.track(),
                        BigDecimal.valueOf(base),
                        SCALE.least(),
                        SCALE.most(),
                        SCALE.minimumInputs(),
                        SCALE.terms(),
                        SCALE.bands())));

        RehearsedRating rehearsed = RehearsedRating.of(state, TERMS, all, CorrectedInputs.NONE, next, firstDay);
        RatingState eve = state;
        for (LocalDate day = rehearsedOn.plusDays(1); day.isBefore(firstDay); day = day.plusDays(1)) {
            eve = RatingUpdate.of(eve, TERMS, all, CorrectedInputs.NONE, TERMS, day, day.plusDays(14))
                    .after();
        }
        RatingUpdate real =
                RatingUpdate.of(eve, TERMS, all, CorrectedInputs.NONE, next, firstDay, firstDay.plusDays(14));

        List<RatingStep> steps = real.steps().stream()
                .filter(step -> step.cause() == RatingCause.FORMULA)
                .toList();
        if (rehearsed.isChange()) {
            assertThat(steps).singleElement().satisfies(step -> {
                assertThat(step.pointsBefore()).isEqualTo(rehearsed.before().points());
                assertThat(step.bandBefore()).isEqualTo(rehearsed.before().band());
                assertThat(step.pointsAfter()).isEqualTo(rehearsed.after().points());
                assertThat(step.bandAfter()).isEqualTo(rehearsed.after().band());
            });
        } else {
            assertThat(steps).isEmpty();
        }
        InputClasses.requireBoth("changes", rehearsed.isChange());
    }

    /** At most three acts are proposed; each brings exactly the points that the rating computes after it. */
    @Property(tries = 1000)
    void anActBringsWhatItPromises(@ForAll("inputs") List<RatingInput> inputs) {
        List<RatingAct> acts = RatingAct.of(SCALE, on -> inputs, TODAY, found -> found.plusDays(14));

        assertThat(acts).hasSizeLessThanOrEqualTo(3);
        for (RatingAct act : acts) {
            assertThat(act.gain()).isPositive();
            long without = CALCULATOR.compute(inputs, act.from()).points();
            assertThat(act.points().subtract(act.gain())).isEqualByComparingTo(RatingScale.points(without));
            if (!act.kind().raises()) {
                assertThat(act.from()).isEqualTo(TODAY);
            }
            if (act.kind().raises()) {
                LocalDate dated = act.kind() == RatingInputKind.RETURNS_KEPT
                        ? YearMonth.from(TODAY).atEndOfMonth()
                        : TODAY;
                RatingResult done = CALCULATOR.compute(
                        with(inputs, RatingInput.whole(act.kind(), "done", dated, null)), act.from());
                assertThat(act.from()).as("found on the next day, and held").isEqualTo(dated.plusDays(16));
                assertThat(act.points()).isEqualByComparingTo(RatingScale.points(done.points()));
            }
        }
        InputClasses.requireBoth(
                "an act that is found in the next month",
                acts.stream().anyMatch(act -> act.kind() == RatingInputKind.RETURNS_KEPT));
        InputClasses.requireBoth(
                "an act that removes", acts.stream().anyMatch(act -> !act.kind().raises()));
    }

    /** The state on the first day on which all inputs are public. */
    private static RatingState published(List<RatingInput> inputs) {
        RatingState held = RatingUpdate.of(null, null, inputs, CorrectedInputs.NONE, TERMS, TODAY, HELD_UNTIL)
                .after();
        return RatingUpdate.of(
                        held,
                        TERMS,
                        inputs,
                        CorrectedInputs.NONE,
                        TERMS,
                        HELD_UNTIL.plusDays(1),
                        HELD_UNTIL.plusDays(15))
                .after();
    }

    private static List<RatingInput> with(List<RatingInput> inputs, RatingInput more) {
        List<RatingInput> all = new ArrayList<>(inputs);
        all.add(more);
        return all;
    }

    /** The place of the band from below; a title that is not rated is below all. */
    private static int rank(RatingResult result) {
        return result.band() == null
                ? -1
                : SCALE.bands().size()
                        - SCALE.bands().indexOf(SCALE.band(result.band()).orElseThrow());
    }
}
