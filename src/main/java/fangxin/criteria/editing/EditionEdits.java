package fangxin.criteria.editing;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.exchange.EditionTable;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.Section;
import fangxin.criteria.model.ResultLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Functions that return a changed copy of an edition for each edit (head, sections, criteria, order, numbers, result
 * levels), refuse a code that is taken, and list the groups of items. An edit refuses an input that does not satisfy
 * its constraints.
 */
final class EditionEdits {
    private EditionEdits() {}

    static CriteriaEdition head(CriteriaEdition edition, EditionHead head) {
        Constraints.check(head);
        return new CriteriaEdition(
                edition.sheet(),
                edition.issue(),
                head.name(),
                head.effectiveFrom(),
                head.effectiveUntil(),
                edition.sections(),
                CriteriaEdition.Bonus.of(head.bonusCap(), edition.bonusItems()),
                CriteriaEdition.Deductions.of(head.minusCap(), edition.minusItems()),
                edition.thresholds(),
                edition.levels());
    }

    static CriteriaEdition result(
            CriteriaEdition edition, CriteriaEdition.Thresholds thresholds, List<ResultLevel> levels) {
        new FieldErrors()
                .validateAll("levels", levels == null ? List.of() : levels)
                .check();
        return new CriteriaEdition(
                edition.sheet(),
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                edition.sections(),
                edition.bonus(),
                edition.minus(),
                thresholds,
                levels == null || levels.isEmpty() ? null : levels);
    }

    /** Refuses a code that another part has: an editor who wants to change that part opens it. */
    static CriteriaEdition requireFree(CriteriaEdition edition, String field, String was, String code) {
        Stream<String> taken = Stream.concat(
                edition.sections().stream().map(Section::code),
                edition.allItems().map(Item::code));
        if (code != null && !code.equals(was) && taken.anyMatch(code::equals)) {
            throw RuleViolation.at(field, "criteria.edition.code.taken", code);
        }
        return edition;
    }

    /** @param was the code of the section that is changed, or null for a new one, which comes last */
    static CriteriaEdition section(
            CriteriaEdition edition, String was, String code, LocalizedText title, Double weight) {
        List<Section> sections = new ArrayList<>(edition.sections());
        if (was == null) {
            sections.add(Constraints.check(new Section(code, title, List.of(), weight)));
        } else {
            int at = place(sections.stream().map(Section::code).toList(), was);
            sections.set(
                    at,
                    Constraints.check(new Section(code, title, sections.get(at).items(), weight)));
        }
        return with(edition, sections, edition.bonusItems(), edition.minusItems());
    }

    static CriteriaEdition withoutSection(CriteriaEdition edition, String code) {
        List<Section> sections = new ArrayList<>(edition.sections());
        sections.remove(place(sections.stream().map(Section::code).toList(), code));
        return with(edition, sections, edition.bonusItems(), edition.minusItems());
    }

    static CriteriaEdition moveSection(CriteriaEdition edition, String code, boolean up) {
        List<Section> sections = new ArrayList<>(edition.sections());
        swap(sections, place(sections.stream().map(Section::code).toList(), code), up);
        return with(edition, sections, edition.bonusItems(), edition.minusItems());
    }

    /**
     * @param was     the code of the item that is changed, or null for a new one
     * @param section its place: a section, Table.BONUS or Table.MINUS; elsewhere than before, it comes last
     */
    static CriteriaEdition item(CriteriaEdition edition, String was, String section, Item item) {
        Constraints.check(item);
        if (was != null && section.equals(sectionOf(edition, was))) {
            return inPlace(edition, section, items -> {
                items.set(place(items.stream().map(Item::code).toList(), was), item);
                return items;
            });
        }
        CriteriaEdition rest = was == null ? edition : withoutItem(edition, was);
        return inPlace(rest, section, items -> {
            items.add(item);
            return items;
        });
    }

    static CriteriaEdition withoutItem(CriteriaEdition edition, String code) {
        return inPlace(edition, sectionOf(edition, code), items -> {
            items.remove(place(items.stream().map(Item::code).toList(), code));
            return items;
        });
    }

    static CriteriaEdition moveItem(CriteriaEdition edition, String code, boolean up) {
        return inPlace(edition, sectionOf(edition, code), items -> {
            swap(items, place(items.stream().map(Item::code).toList(), code), up);
            return items;
        });
    }

    /** Returns the items by section, then those of Table.MINUS and Table.BONUS. */
    static Map<String, List<Item>> groups(CriteriaEdition edition) {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        edition.sections().forEach(section -> groups.put(section.code(), section.items()));
        groups.put(EditionTable.MINUS, edition.minusItems());
        groups.put(EditionTable.BONUS, edition.bonusItems());
        return groups;
    }

    /**
     * Numbers the items again in their order; the demands of result levels follow.
     *
     * @param others codes of the sheets that may apply beside this one
     */
    static CriteriaEdition renumbered(CriteriaEdition edition, Set<String> others) {
        Map<String, String> codes = new ItemCodes(edition).renumbered(others);
        Set<String> all = new HashSet<>();
        Stream.concat(edition.sections().stream().map(Section::code), codes.values().stream())
                .filter(code -> !all.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new RuleViolation("criteria.edition.code.taken", code);
                });
        return new CriteriaEdition(
                edition.sheet(),
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                edition.sections().stream()
                        .map(section -> new Section(
                                section.code(), section.title(), recoded(section.items(), codes), section.weight()))
                        .toList(),
                CriteriaEdition.Bonus.of(
                        edition.bonus() == null ? null : edition.bonus().cap(), recoded(edition.bonusItems(), codes)),
                CriteriaEdition.Deductions.of(
                        edition.minus() == null ? null : edition.minus().cap(), recoded(edition.minusItems(), codes)),
                edition.thresholds(),
                edition.levels() == null
                        ? null
                        : edition.levels().stream()
                                .map(level -> level.withCodes(codes))
                                .toList());
    }

    private static List<Item> recoded(List<Item> items, Map<String, String> codes) {
        return items.stream()
                .map(item -> item.withCode(codes.getOrDefault(item.code(), item.code())))
                .toList();
    }

    /** Returns the section of an item, Table.BONUS or Table.MINUS. */
    static String sectionOf(CriteriaEdition edition, String code) {
        return Stream.of(
                        edition.sections().stream()
                                .filter(section -> has(section.items(), code))
                                .map(Section::code),
                        Stream.of(EditionTable.BONUS).filter(any -> has(edition.bonusItems(), code)),
                        Stream.of(EditionTable.MINUS).filter(any -> has(edition.minusItems(), code)))
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static boolean has(List<Item> items, String code) {
        return items.stream().anyMatch(item -> code.equals(item.code()));
    }

    private static CriteriaEdition inPlace(CriteriaEdition edition, String place, UnaryOperator<List<Item>> change) {
        if (EditionTable.BONUS.equals(place)) {
            return with(
                    edition,
                    edition.sections(),
                    change.apply(new ArrayList<>(edition.bonusItems())),
                    edition.minusItems());
        }
        if (EditionTable.MINUS.equals(place)) {
            return with(
                    edition,
                    edition.sections(),
                    edition.bonusItems(),
                    change.apply(new ArrayList<>(edition.minusItems())));
        }
        List<Section> sections = new ArrayList<>(edition.sections());
        int at = place(sections.stream().map(Section::code).toList(), place);
        Section section = sections.get(at);
        sections.set(
                at,
                new Section(
                        section.code(),
                        section.title(),
                        change.apply(new ArrayList<>(section.items())),
                        section.weight()));
        return with(edition, sections, edition.bonusItems(), edition.minusItems());
    }

    private static CriteriaEdition with(
            CriteriaEdition edition, List<Section> sections, List<Item> bonus, List<Item> minus) {
        return new CriteriaEdition(
                edition.sheet(),
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                sections,
                CriteriaEdition.Bonus.of(
                        edition.bonus() == null ? null : edition.bonus().cap(), bonus),
                CriteriaEdition.Deductions.of(
                        edition.minus() == null ? null : edition.minus().cap(), minus),
                edition.thresholds(),
                edition.levels());
    }

    private static int place(List<String> codes, String code) {
        int at = codes.indexOf(code);
        if (at < 0) {
            throw unknown(code);
        }
        return at;
    }

    private static RuleViolation unknown(String code) {
        return new RuleViolation("criteria.edition.code.removed", String.valueOf(code));
    }

    private static <T> void swap(List<T> all, int at, boolean up) {
        int other = up ? at - 1 : at + 1;
        if (other >= 0 && other < all.size()) {
            Collections.swap(all, at, other);
        }
    }
}
