package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The result on one sheet, with its arithmetic: {@code total = reached * full / reachable + bonus - minus}. It is
 * worked out in exact fractions ({@link ScoreCalculator}); what is kept here are the figures to show and what they decided.
 *
 * @param reached   points given on the applicable items, or on the weighted sections
 * @param reachable points that these could give
 * @param full      points of the whole sheet
 * @param bonus     bonus points, capped
 * @param minus     points taken away, capped
 * @param basis     whether the sheet speaks in points or in percent
 * @param sections  what each section came to
 * @param vetoes    codes of the items whose veto fact was found
 * @param missing   codes of the items without a mark
 * @param standings every level of the sheet with its demands, as they were found
 */
public record Score(
        String sheet,
        int issue,
        double reached,
        double reachable,
        double full,
        double bonus,
        double minus,
        double total,
        CriteriaEdition.Basis basis,
        List<Subtotal> sections,
        List<String> vetoes,
        List<String> missing,
        List<Standing> standings) {

    private static final double GRAIN = 1e9;

    /** @param counted what it counts for in the total, after rescaling; null where nothing of it applies */
    public record Subtotal(
            String code, LocalizedText title, double reached, double reachable, double full, Double counted) {}

    /** @param met whether its own demands are met; it is reached only where those of all before it are met too */
    public record Standing(
            String code, LocalizedText name, LocalizedText meaning, Grade grade, boolean met, List<Held> demands) {
        public List<Held> unmet() {
            return demands.stream().filter(held -> !held.met()).toList();
        }
    }

    /**
     * A demand held against what was found.
     *
     * @param has   points, percent, items met, or key items failed
     * @param codes the items that stand in its way
     */
    public record Held(ResultLevel.Demand demand, double has, boolean met, List<String> codes) {}

    public Score {
        sections = sections == null ? List.of() : List.copyOf(sections);
        standings = standings == null ? List.of() : List.copyOf(standings);
        basis = basis == null ? CriteriaEdition.Basis.POINTS : basis;
    }

    /** The total to show in the terms of the sheet: points, or percent of the sheet. */
    public double measure() {
        double shown = basis == CriteriaEdition.Basis.POINTS ? total : full == 0 ? 0 : 100 * total / full;
        return Math.round(shown * GRAIN) / GRAIN;
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** The highest level that was reached. A veto fact, or an item without a mark, leaves where everybody begins. */
    public Optional<Standing> level() {
        Standing last = null;
        for (Standing standing : standings) {
            if (!standing.met() || !(standing.demands().isEmpty() || (complete() && vetoes.isEmpty()))) {
                break;
            }
            last = standing;
        }
        return Optional.ofNullable(last);
    }

    /** The level above the one that was reached: what there is to gain. */
    public Optional<Standing> next() {
        int above = level().map(standings::indexOf).orElse(-1) + 1;
        return above < standings.size() ? Optional.of(standings.get(above)) : Optional.empty();
    }

    public Optional<Grade> grade() {
        return level().map(Standing::grade);
    }

    public boolean passed() {
        return grade().isPresent();
    }

    public boolean excellent() {
        return grade().filter(Grade.EXCELLENT::equals).isPresent();
    }
}
