package fangxin.criteria;

import fangxin.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One issue of a sheet of criteria: the general sheet or a trade's. It never changes once published; a candidacy
 * keeps the issue it began under.
 *
 * @param sheet    code: general, retail, catering …
 * @param issue    year of issue
 * @param sections the items in the order in which they are looked at
 * @param bonus    items on top, or null
 */
public record Edition(String sheet, int issue, Wording name, String effectiveFrom, List<Section> sections,
        Bonus bonus, Thresholds thresholds) {

    public record Section(String code, Wording title, List<Item> items) { }

    /** @param cap most points that all bonus items together may add */
    public record Bonus(int cap, List<Item> items) { }

    public enum Basis { POINTS, PERCENT }

    /** @param basis whether pass and excellent are points, or percent of what the applicable items can reach */
    public record Thresholds(Basis basis, double pass, double excellent) { }

    /** AWARD: 0 to max by a worded scale. DEDUCT: max less a fixed amount an occurrence, not below 0. GATE: max or 0. */
    public enum Mode { AWARD, DEDUCT, GATE }

    public record Anchor(double mark, Wording text) { }

    /**
     * One criterion.
     *
     * @param veto          the fact that rules the merchant out whatever the marks, or null
     * @param selfCheck     yes/no question to the merchant, or null when only evaluators look at it
     * @param notApplicable whether an evaluator may leave it out (合理缺项) with rescaling
     * @param source        where the weight comes from: a standard, a scheme, or "default"
     */
    public record Item(String code, Wording title, Wording guidance, Mode mode, double max, Double perOccurrence,
            Wording veto, Wording selfCheck, boolean notApplicable, Wording evidence, List<Anchor> anchors,
            String source) {
        public boolean mayVeto() {
            return veto != null;
        }
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public List<Item> bonusItems() {
        return bonus == null ? List.of() : bonus.items();
    }

    public Stream<Item> allItems() {
        return Stream.concat(items(), bonusItems().stream());
    }

    public List<Item> selfChecks() {
        return allItems().filter(item -> item.selfCheck() != null).toList();
    }

    /** The marks added up, with what was left out taken away from both sides. */
    public Score score(Map<String, Mark> marks) {
        double reached = 0;
        double reachable = 0;
        List<String> vetoes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Item item : items().toList()) {
            Mark mark = marks.get(item.code());
            if (mark == null) {
                missing.add(item.code());
                continue;
            }
            if (!mark.leftOut()) {
                reached += mark.points();
                reachable += item.max();
            }
            if (mark.veto()) {
                vetoes.add(item.code());
            }
        }
        double bonusPoints = bonusItems().stream().map(item -> marks.get(item.code()))
                .filter(mark -> mark != null && !mark.leftOut()).mapToDouble(Mark::points).sum();
        double full = items().mapToDouble(Item::max).sum();
        double rescaled = reachable == 0 ? 0 : reached * full / reachable;
        double extra = bonus == null ? 0 : Math.min(bonusPoints, bonus.cap());
        return new Score(sheet, issue, reached, reachable, full, extra, rescaled + extra, thresholds, vetoes, missing);
    }
}
