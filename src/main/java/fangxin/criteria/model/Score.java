package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * Value of the result on one sheet of criteria: the figures to show, with their arithmetic, and the level and grade
 * that were reached. {@link ScoreCalculator} works it out in exact fractions, so that no reader calculates it again.
 *
 * @param basis     whether the sheet's thresholds are points or percent
 * @param sections  the subtotal of each section
 * @param vetoes    codes of the items whose veto fact was found
 * @param missing   codes of the items without a mark
 * @param levels every result level of the sheet with its demands, as they were found
 */
public record Score(
        String sheet,
        int issue,
        ScoreArithmetic arithmetic,
        CriteriaEdition.ThresholdUnit basis,
        @NotNull List<SectionSubtotal> sections,
        List<String> vetoes,
        List<String> missing,
        @NotNull List<LevelResult> levels) {

    /**
     * Arithmetic of a sheet: {@code rescaled = reached * full / reachable} and
     * {@code total = rescaled + bonus - minus}; for example 72 of 90 applicable points of a sheet of 100 are 80.
     *
     * @param reached   points given on the applicable items, or on the weighted sections
     * @param reachable points that these could give
     * @param full      points of the whole sheet
     * @param rescaled  points reached, as if every item applied
     * @param bonus     bonus points, capped
     * @param minus     points taken away, capped
     * @param percent   the total in percent of the whole sheet
     */
    public record ScoreArithmetic(
            double reached,
            double reachable,
            double full,
            double rescaled,
            double bonus,
            double minus,
            double total,
            double percent) {}

    /** @param counted points that the section adds to the total, rescaled; null where none of its items applies */
    public record SectionSubtotal(
            String code, LocalizedText title, double reached, double reachable, double full, Double counted) {}

    /** @param met whether its own demands are met; it is reached only where those of all before it are met too */
    public record LevelResult(
            String code,
            LocalizedText name,
            LocalizedText meaning,
            Grade grade,
            boolean met,
            List<DemandResult> demands) {
        public List<DemandResult> unmet() {
            return demands.stream().filter(result -> !result.met()).toList();
        }
    }

    /**
     * Result of one demand of a level.
     *
     * @param actual points, percent, items met, or key items failed
     * @param codes  items that keep the demand from being met
     */
    public record DemandResult(ResultLevel.LevelDemand demand, double actual, boolean met, List<String> codes) {}

    public Score {
        sections = sections == null ? List.of() : List.copyOf(sections);
        levels = levels == null ? List.of() : List.copyOf(levels);
        basis = basis == null ? CriteriaEdition.ThresholdUnit.POINTS : basis;
    }

    /** Returns the total in the unit of the sheet's thresholds: points, or percent. */
    public double result() {
        return basis == CriteriaEdition.ThresholdUnit.POINTS ? arithmetic.total() : arithmetic.percent();
    }

    /** Returns a part in percent of a whole, for sums over several sheets; 0 of an empty whole. */
    public static double percent(double part, double whole) {
        return ScoreCalculator.percent(part, whole);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * Returns the highest level that was reached. With a veto fact, or an item without a mark, only a level without
     * demands counts.
     */
    public Optional<LevelResult> level() {
        LevelResult last = null;
        for (LevelResult standing : levels) {
            if (!standing.met() || !(standing.demands().isEmpty() || (isComplete() && vetoes.isEmpty()))) {
                break;
            }
            last = standing;
        }
        return Optional.ofNullable(last);
    }

    /** Returns the next level above the reached one; empty at the highest. */
    public Optional<LevelResult> next() {
        int above = level().map(levels::indexOf).orElse(-1) + 1;
        return above < levels.size() ? Optional.of(levels.get(above)) : Optional.empty();
    }

    public Optional<Grade> grade() {
        return level().map(LevelResult::grade);
    }

    public boolean isPassed() {
        return grade().isPresent();
    }

    public boolean isExcellent() {
        return grade().filter(Grade.EXCELLENT::equals).isPresent();
    }
}
