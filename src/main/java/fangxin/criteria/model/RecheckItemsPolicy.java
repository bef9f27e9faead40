package fangxin.criteria.model;

import fangxin.criteria.model.ResultLevel.DemandMeasure;
import fangxin.criteria.model.ResultLevel.LevelDemand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policy (function) that reduces editions to what a re-check (复核) marks: the items of the self-check, which take a team
 * about fifteen minutes, with the pass mark at the same share of the points. Editions without such items are left out;
 * where none has any, all items are marked. For example, 80 of 100 points are 80 percent of the 45 points that the
 * items of the self-check can give.
 */
public final class RecheckItemsPolicy {
    private RecheckItemsPolicy() {}

    /** Returns the editions with the items that a re-check marks. */
    public static List<CriteriaEdition> apply(List<CriteriaEdition> editions) {
        List<CriteriaEdition> parts = editions.stream()
                .filter(edition -> edition.sections().stream()
                        .anyMatch(section -> !marked(section).isEmpty()))
                .map(RecheckItemsPolicy::part)
                .toList();
        return parts.isEmpty() ? editions : parts;
    }

    private static CriteriaEdition part(CriteriaEdition edition) {
        List<CriteriaEdition.Section> sections = edition.sections().stream()
                .filter(section -> !marked(section).isEmpty())
                .map(section -> new CriteriaEdition.Section(section.code(), section.title(), marked(section), null))
                .toList();
        return new CriteriaEdition(
                edition.sheet(),
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                sections,
                null,
                null,
                null,
                edition.ladder().stream()
                        .flatMap(level -> level(edition, level, sections).stream())
                        .toList());
    }

    private static List<CriteriaEdition.Item> marked(CriteriaEdition.Section section) {
        return section.items().stream().filter(item -> item.selfCheck() != null).toList();
    }

    /** Returns the level with those demands that the marked items can meet; empty where none is left. */
    private static Optional<ResultLevel> level(
            CriteriaEdition edition, ResultLevel level, List<CriteriaEdition.Section> sections) {
        List<LevelDemand> demands = level.demands().stream()
                .flatMap(demand -> demand(edition, demand, sections).stream())
                .toList();
        return demands.isEmpty() && !level.demands().isEmpty()
                ? Optional.empty()
                : Optional.of(new ResultLevel(level.code(), level.name(), level.meaning(), level.grade(), demands));
    }

    private static Optional<LevelDemand> demand(
            CriteriaEdition edition, LevelDemand demand, List<CriteriaEdition.Section> sections) {
        return switch (demand.measure()) {
            case KEYS_FAILED -> Optional.of(demand);
            case MET -> {
                Set<String> codes = sections.stream()
                        .flatMap(section -> section.items().stream())
                        .map(CriteriaEdition.Item::code)
                        .collect(Collectors.toSet());
                List<String> left = demand.of().stream().filter(codes::contains).toList();
                yield left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LevelDemand(demand.measure(), left, demand.value()));
            }
            case POINTS, PERCENT -> {
                List<String> left = demand.of().stream()
                        .filter(code -> sections.stream()
                                .anyMatch(section -> section.code().equals(code)))
                        .toList();
                yield !demand.isOfWhole() && left.size() < demand.of().size()
                        ? Optional.empty()
                        : Optional.of(new LevelDemand(DemandMeasure.PERCENT, left, percent(edition, demand)));
            }
        };
    }

    private static double percent(CriteriaEdition edition, LevelDemand demand) {
        if (demand.measure() == DemandMeasure.PERCENT) {
            return demand.value();
        }
        Stream<CriteriaEdition.Section> of = edition.sections().stream()
                .filter(section -> demand.isOfWhole() || demand.of().contains(section.code()));
        return Score.percent(
                demand.value(), of.mapToDouble(CriteriaEdition.Section::full).sum());
    }
}
