package fangxin.criteria.model;

import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.ResultLevel.DemandMeasure;
import fangxin.criteria.model.ResultLevel.LevelDemand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Validator of the result levels or thresholds of an edition: each demand can be met and names known sections and
 * items, and a higher level never demands or counts for less. It runs only on an edition whose
 * sections and items have no problem.
 */
final class LevelValidator {
    private static final String PLACE = "levels";

    private final CriteriaEdition edition;
    private final List<Violation> faults;
    private final Set<String> sections;
    private final Set<String> items;

    LevelValidator(CriteriaEdition edition, List<Violation> faults) {
        this.edition = edition;
        this.faults = faults;
        this.sections =
                edition.sections().stream().map(CriteriaEdition.Section::code).collect(Collectors.toSet());
        this.items = edition.allItems().map(CriteriaEdition.Item::code).collect(Collectors.toSet());
    }

    void check() {
        boolean levels = edition.levels() != null && !edition.levels().isEmpty();
        require(levels != (edition.thresholds() != null), PLACE, "criteria.edition.levels.one");
        if (levels == (edition.thresholds() != null)) {
            return;
        }
        require(levels || edition.thresholds().basis() != null, PLACE, "criteria.edition.basis");
        if (!faults.isEmpty()) {
            return;
        }
        List<ResultLevel> ladder = edition.ladder();
        Set<String> codes = new HashSet<>();
        ResultLevel before = null;
        for (ResultLevel level : ladder) {
            require(
                    EditionValidator.isCode(level.code()) && codes.add(level.code()),
                    level.code(),
                    "criteria.edition.level.code",
                    level.code());
            if (levels) {
                EditionValidator.wording(faults, level.code(), level.name());
            }
            require(
                    before == null || !level.demands().isEmpty(),
                    level.code(),
                    "criteria.edition.level.demands",
                    level.code());
            level.demands().forEach(demand -> check(level, demand));
            if (before != null) {
                rises(before, level);
            }
            before = level;
        }
        require(ladder.stream().anyMatch(level -> level.grade() != null), PLACE, "criteria.edition.levels.grade");
    }

    private void check(ResultLevel level, LevelDemand demand) {
        require(demand.measure() != null, level.code(), "criteria.edition.level.measure", level.code());
        if (demand.measure() == null) {
            return;
        }
        switch (demand.measure()) {
            case POINTS, PERCENT -> amount(level, demand);
            case MET -> {
                require(!demand.isOfWhole(), level.code(), "criteria.edition.level.items", level.code());
                unknown(level, demand, items);
            }
            case KEYS_FAILED -> {
                long keys = edition.allItems()
                        .filter(CriteriaEdition.Item::isKeyItem)
                        .count();
                require(
                        demand.value() >= 0 && demand.value() % 1 == 0 && demand.value() < keys,
                        level.code(),
                        "criteria.edition.level.keys",
                        level.code(),
                        keys);
            }
        }
    }

    private void amount(ResultLevel level, LevelDemand demand) {
        unknown(level, demand, sections);
        double most = most(demand);
        require(
                demand.value() > 0 && EditionValidator.hasTwoDecimals(demand.value()) && demand.value() <= most,
                level.code(),
                demand.measure() == DemandMeasure.POINTS
                        ? "criteria.edition.level.points"
                        : "criteria.edition.level.percent",
                level.code(),
                demand.value(),
                most);
    }

    /** Returns the most that the sheet, or the sections named, can ever come to. */
    private double most(LevelDemand demand) {
        double full = edition.sections().stream()
                .filter(section -> demand.isOfWhole() || demand.of().contains(section.code()))
                .mapToDouble(CriteriaEdition.Section::full)
                .sum();
        double bonus =
                demand.isOfWhole() && edition.bonus() != null ? edition.bonus().cap() : 0;
        double most =
                demand.measure() == DemandMeasure.POINTS ? full + bonus : ScoreCalculator.percent(full + bonus, full);
        return ScoreCalculator.hundredths(most) / 100d;
    }

    private void unknown(ResultLevel level, LevelDemand demand, Set<String> known) {
        if (!demand.isOfWhole()) {
            demand.of().stream()
                    .filter(code -> !known.contains(code))
                    .forEach(
                            code -> require(false, level.code(), "criteria.edition.level.unknown", level.code(), code));
        }
    }

    /** Checks that a higher level never requires less of the same, and never counts for a lower grade. */
    private void rises(ResultLevel lower, ResultLevel higher) {
        for (LevelDemand demand : higher.demands()) {
            lower.demands().stream()
                    .filter(other -> other.measure() == demand.measure()
                            && Set.copyOf(other.of()).equals(Set.copyOf(demand.of())))
                    .filter(other -> demand.measure() == DemandMeasure.KEYS_FAILED
                            ? demand.value() > other.value()
                            : demand.value() < other.value()
                                    || (demand.value() == other.value()
                                            && higher.demands().size() == 1))
                    .findFirst()
                    .ifPresent(other -> require(
                            false,
                            higher.code(),
                            "criteria.edition.level.rises",
                            higher.code(),
                            demand.value(),
                            lower.code(),
                            other.value()));
        }
        require(
                lower.grade() == null
                        || (higher.grade() != null && higher.grade().compareTo(lower.grade()) >= 0),
                higher.code(),
                "criteria.edition.level.grade",
                higher.code(),
                lower.code());
    }

    private void require(boolean so, String place, String key, Object... arguments) {
        EditionValidator.require(faults, so, place, key, arguments);
    }
}
