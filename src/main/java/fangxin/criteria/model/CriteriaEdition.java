package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Value of an edition of a sheet of criteria (评价标准), stored as JSON: its sections, items, bonus, deductions and
 * thresholds or levels, with which it scores marks and checks itself before publication. It never changes once
 * published; a candidacy keeps the issue it began under. Every figure has at most two decimals.
 *
 * @param sheet          code: general, retail, catering …
 * @param issue          year of issue
 * @param effectiveFrom  first day, as in 2026-01-01
 * @param effectiveUntil last day, or null while it lasts
 * @param sections       the items in the order in which they are marked
 * @param bonus          items on top, or null
 * @param minus          items that take away from the total, or null
 * @param thresholds     points for pass and excellent, or null where there are levels
 * @param levels         result levels of the sheet, rising; null where there are thresholds
 */
public record CriteriaEdition(
        String sheet,
        int issue,
        @Length(max = 100) LocalizedText name,
        String effectiveFrom,
        String effectiveUntil,
        @NotNull List<Section> sections,
        Bonus bonus,
        Deductions minus,
        Thresholds thresholds,
        List<ResultLevel> levels) {
    /** Form of the code of a sheet. */
    public static final String SHEET_CODE = "[a-z][a-z0-9-]{2,29}";

    /** The most characters of the code of a section or an item. */
    public static final int LONGEST_CODE = 12;

    /** The first year of issue that an edition may have. */
    public static final int FIRST_ISSUE = 2000;

    /** The last year of issue that an edition may have. */
    public static final int LAST_ISSUE = 2100;

    /**
     * Section of a sheet.
     *
     * @param weight points for which the section counts, whatever its items sum to; all sections have one, or none
     */
    public record Section(
            @Length(max = LONGEST_CODE) String code,
            @Length(max = 100) LocalizedText title,
            @NotNull List<Item> items,
            Double weight) {
        @JsonbCreator
        public Section {
            items = listed(items);
        }

        public Section(String code, LocalizedText title, List<Item> items) {
            this(code, title, items, null);
        }

        /** Returns the points that the section counts for: its weight, or the sum of its items. */
        public double full() {
            return ScoreCalculator.full(this);
        }
    }

    /**
     * Bonus items.
     *
     * @param cap most points that all bonus items together may add
     */
    public record Bonus(double cap, @NotNull List<Item> items) {
        public Bonus {
            items = listed(items);
        }

        /** Returns the bonus, or null without items. Without a cap, the points of all items count. */
        public static Bonus of(Double cap, List<Item> items) {
            return items.isEmpty() ? null : new Bonus(cap == null ? sum(items) : cap, items);
        }
    }

    /**
     * Items that only take away: full marks where nothing was found, and points lost are taken from the total.
     *
     * @param cap most points that all of them together may take
     */
    public record Deductions(double cap, @NotNull List<Item> items) {
        public Deductions {
            items = listed(items);
        }

        /** Returns the deductions, or null without items. Without a cap, the points of all items count. */
        public static Deductions of(Double cap, List<Item> items) {
            return items.isEmpty() ? null : new Deductions(cap == null ? sum(items) : cap, items);
        }
    }

    /** Unit of the thresholds: points, or percent of the points that the applicable items can reach. */
    public enum ThresholdUnit {
        POINTS,
        PERCENT
    }

    /** Thresholds for pass and excellence, in a unit. */
    public record Thresholds(ThresholdUnit basis, double pass, double excellent) {
        private List<ResultLevel> levels() {
            ResultLevel.DemandMeasure measure = basis == ThresholdUnit.POINTS
                    ? ResultLevel.DemandMeasure.POINTS
                    : ResultLevel.DemandMeasure.PERCENT;
            return List.of(level(Grade.PASS, measure, pass), level(Grade.EXCELLENT, measure, excellent));
        }

        private static ResultLevel level(Grade grade, ResultLevel.DemandMeasure measure, double value) {
            return new ResultLevel(
                    grade.name(), null, null, grade, List.of(new ResultLevel.LevelDemand(measure, List.of(), value)));
        }
    }

    /**
     * Way in which an item is marked. AWARD: 0 to max by a worded scale. DEDUCT: max less a fixed amount an occurrence,
     * not below the floor. GATE: max or 0; without points it is a bottom line, which only its veto fact decides. BAND:
     * a value was measured, and the band it lies in gives the mark. RATIO: so many of so many; the percentage gives the
     * mark by bands, or in proportion where there are none.
     */
    public enum MarkingMode {
        AWARD,
        DEDUCT,
        GATE,
        BAND,
        RATIO
    }

    /**
     * Step of a scale or band of values.
     *
     * @param from first value of the band; null for the lowest band, and for scales that are not bands
     */
    public record ScaleStep(double mark, @Length(max = 400) LocalizedText text, Double from) {
        @JsonbCreator
        public ScaleStep {}

        public ScaleStep(double mark, LocalizedText text) {
            this(mark, text, null);
        }
    }

    /** Returns whether a day lies within the validity of the edition, including its first and last day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(LocalDate.parse(effectiveFrom))
                && (effectiveUntil == null || !day.isAfter(LocalDate.parse(effectiveUntil)));
    }

    /** Returns the first day of validity; empty where a draft states none, or a text that is no date. */
    public Optional<LocalDate> firstDay() {
        return day(effectiveFrom);
    }

    /** Returns the last day; empty while the edition lasts, and where a draft has a text that is no day. */
    public Optional<LocalDate> lastDay() {
        return day(effectiveUntil);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Refuses an edition that cannot be published, with every fault and its place. */
    public void requireValid() {
        List<RuleViolation.Violation> faults = faults();
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
    }

    public List<RuleViolation.Violation> faults() {
        return EditionValidator.faults(this);
    }

    /** Returns the points of every section, the bonus aside. */
    public double full() {
        return ScoreCalculator.full(this);
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    public List<Item> bonusItems() {
        return bonus == null ? List.of() : bonus.items();
    }

    public List<Item> minusItems() {
        return minus == null ? List.of() : minus.items();
    }

    public Stream<Item> allItems() {
        return Stream.of(items(), minusItems().stream(), bonusItems().stream()).flatMap(part -> part);
    }

    public List<Item> selfChecks() {
        return allItems().filter(item -> item.selfCheck() != null).toList();
    }

    /** Returns whether the edition states thresholds or result levels, as every published one does. */
    public boolean hasResult() {
        return thresholds != null || (levels != null && !levels.isEmpty());
    }

    /** Returns the result levels of the sheet, from the lowest to the highest. */
    public List<ResultLevel> ladder() {
        return levels != null && !levels.isEmpty() ? levels : thresholds.levels();
    }

    /**
     * Returns the score of the marks; an item that is not applicable counts neither in the points nor in the full
     * points.
     */
    public Score score(Map<String, Mark> marks) {
        return new ScoreCalculator(this, marks).score();
    }

    /**
     * Criterion of a sheet (评价项目).
     *
     * @param perOccurrence  DEDUCT: points off for each
     * @param veto           the fact that rules the merchant out whatever the marks, or null
     * @param selfCheck      yes/no question to the merchant, or null where only evaluators check it
     * @param notApplicable  whether an evaluator may leave it out (合理缺项) with rescaling
     * @param anchors        the worded scale or the bands, rising by mark or by value
     * @param source         where the weight comes from: a standard, a scheme (Chinese / English), or "default"
     * @param floor          DEDUCT: least mark, or null for 0
     * @param unit           BAND: unit of the measured value, for example °C
     * @param key            a key item is failed below this mark; null for an item that is none
     * @param minFiles       least number of pictures that go with a mark, or null for none
     * @param legal          the law or standard that the criterion comes from, or null
     */
    public record Item(
            @Length(max = LONGEST_CODE) String code,
            @Length(max = 200) LocalizedText title,
            @Length(max = 1000) LocalizedText guidance,
            MarkingMode mode,
            double max,
            Double perOccurrence,
            @Length(max = 400) LocalizedText veto,
            @Length(max = 200) LocalizedText selfCheck,
            boolean notApplicable,
            @Length(max = 200) LocalizedText evidence,
            List<@NotNull @Valid ScaleStep> anchors,
            @Length(max = 200) String source,
            Double floor,
            @Length(max = 30) LocalizedText unit,
            Double key,
            Integer minFiles,
            @Length(max = 200) LocalizedText legal) {
        @JsonbCreator
        public Item {}

        /** Returns the same item under another code. */
        public Item withCode(String other) {
            return new Item(
                    other,
                    title,
                    guidance,
                    mode,
                    max,
                    perOccurrence,
                    veto,
                    selfCheck,
                    notApplicable,
                    evidence,
                    anchors,
                    source,
                    floor,
                    unit,
                    key,
                    minFiles,
                    legal);
        }

        /** Returns the source in the reader's language, where it is written in both. */
        public LocalizedText sourceWording() {
            return LocalizedText.written(source);
        }

        public boolean mayVeto() {
            return veto != null;
        }

        /** Returns whether the item has no points, so that only its veto fact counts. */
        public boolean isBottomLine() {
            return mode == MarkingMode.GATE && max == 0;
        }

        /** Returns whether the points are computed from a measured value, so that an evaluator cannot enter them. */
        public boolean isMeasured() {
            return mode == MarkingMode.BAND || mode == MarkingMode.RATIO;
        }

        public boolean isKeyItem() {
            return key != null;
        }

        public double least() {
            return mode == MarkingMode.DEDUCT && floor != null ? floor : 0;
        }

        /** Returns the number of pictures that a mark needs; a veto fact needs at least one. */
        public int filesNeeded(Mark mark) {
            int usual = minFiles == null || mark.leftOut() ? 0 : minFiles;
            return mark.veto() ? Math.max(1, usual) : usual;
        }

        /**
         * Returns the number of occurrences that lead to the given points of a DEDUCT item, rounded up; 0 for full
         * points. A form shows it for marks that were given in points.
         */
        public double occurrences(double points) {
            return ScoreCalculator.occurrences(this, points);
        }

        /** Computes the points from a counted or measured value. */
        public double points(Measurement measured) {
            return ScoreCalculator.points(this, measured);
        }
    }

    public CriteriaEdition(
            String sheet,
            int issue,
            LocalizedText name,
            String effectiveFrom,
            List<Section> sections,
            Bonus bonus,
            Thresholds thresholds) {
        this(sheet, issue, name, effectiveFrom, null, sections, bonus, null, thresholds, null);
    }

    @JsonbCreator
    public CriteriaEdition {
        sections = listed(sections);
    }

    private static double sum(List<Item> items) {
        return items.stream().mapToDouble(Item::max).sum();
    }

    /** Returns the list, or an empty one for null, where a file omits it. */
    private static <T> List<T> listed(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
