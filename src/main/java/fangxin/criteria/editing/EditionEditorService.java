package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.exchange.EditionParser;
import fangxin.criteria.exchange.EditionTable;
import fangxin.criteria.exchange.EditionTables;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.MarkingMode;
import fangxin.criteria.model.ResultLevel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Service boundary for editing one part of a draft as a form whose inputs are the cells of its tables: loads the form,
 * saves it as a change, proposes the code of a new item, and previews a part with its problems.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionEditorService {
    /**
     * A part of a draft.
     *
     * @param was      its code, or null for a new one
     * @param cells    the inputs by their columns
     * @param rows     the scale of an item, or the levels with their demands
     * @param revision revision from which the form was read
     */
    public record EditionForm(
            @Length(max = CriteriaEdition.LONGEST_CODE) String was,
            Map<@Length(max = LONGEST_COLUMN) String, @Length(max = LONGEST_CELL) String> cells,
            List<Map<@Length(max = LONGEST_COLUMN) String, @Length(max = LONGEST_CELL) String>> rows,
            @Min(0) int revision) {}

    /**
     * An item as it would be saved, with its violations.
     *
     * @param item null where a cell cannot be read
     */
    public record ItemPreview(CriteriaEdition.Item item, List<Violation> problems) {}

    /**
     * An edition as it would be with a form of its head, of a section or of its result, with the violations of that
     * part.
     *
     * @param edition null where a cell cannot be read
     */
    public record EditionPreview(CriteriaEdition edition, List<Violation> problems) {}

    /** Inputs of the head by the place of a violation. Both languages of the name are one place. */
    private static final Map<String, String> HEAD = Map.of(
            "name", "name",
            "effectiveFrom", "effectiveFrom",
            "effectiveUntil", "effectiveUntil",
            "bonus", "bonusCap",
            "minus", "minusCap");

    /** Marking modes of the inputs that not every mode has; "scale" is the whole scale. Other input is left out. */
    private static final Map<String, Set<MarkingMode>> MODES = Map.of(
            "perOccurrence", EnumSet.of(MarkingMode.DEDUCT),
            "floor", EnumSet.of(MarkingMode.DEDUCT),
            "unitZh", EnumSet.of(MarkingMode.DEDUCT, MarkingMode.BAND, MarkingMode.RATIO),
            "unitEn", EnumSet.of(MarkingMode.DEDUCT, MarkingMode.BAND, MarkingMode.RATIO),
            "from", EnumSet.of(MarkingMode.BAND, MarkingMode.RATIO),
            "scale", EnumSet.complementOf(EnumSet.of(MarkingMode.DEDUCT)));

    private static final int LONGEST_COLUMN = 30;
    /**
     * Largest length of a cell of any form. Most columns have a shorter one, which is checked when the part is built.
     */
    private static final int LONGEST_CELL = 4000;

    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionOwnership ownership;

    @Inject
    EditionDraftViews views;

    @Inject
    DraftEditor drafting;

    @Inject
    CurrentUser currentUser;

    public EditionForm head(String id) {
        EditionDraft draft = draft(id);
        return new EditionForm(
                null, EditionTables.of(draft.content()).get(EditionTable.HEAD).getFirst(), List.of(), draft.revision());
    }

    public void saveHead(String id, EditionForm form) {
        EditionHead head = EditionParser.head(Constraints.check(form).cells());
        drafting.change(id, form.revision(), "head", edition -> EditionEdits.head(edition, head));
    }

    /** Renders the edition with a form of its head, with the violations of the head; saves nothing. */
    public EditionPreview previewHead(String id, EditionForm form) {
        return previewHead(draft(id).content(), form, views::faults);
    }

    static EditionPreview previewHead(
            CriteriaEdition edition, EditionForm form, Function<CriteriaEdition, List<Violation>> faults) {
        return preview(
                () -> EditionEdits.head(
                        edition, EditionParser.head(Constraints.check(form).cells())),
                changed -> faults.apply(changed).stream()
                        .filter(fault -> fault.field() != null && HEAD.containsKey(fault.field()))
                        .map(fault -> new Violation(HEAD.get(fault.field()), fault.key(), fault.arguments()))
                        .toList());
    }

    private static EditionPreview preview(
            Supplier<CriteriaEdition> edit, Function<CriteriaEdition, List<Violation>> problems) {
        try {
            CriteriaEdition changed = edit.get();
            return new EditionPreview(changed, problems.apply(changed));
        } catch (RuleViolation unreadable) {
            return new EditionPreview(null, unreadable.violations());
        }
    }

    /** @param code of the section, or null for a new one */
    public EditionForm section(String id, String code) {
        return part(id, EditionTable.SECTIONS, "section", code);
    }

    public void saveSection(String id, EditionForm form) {
        CriteriaEdition.Section section =
                EditionParser.section(Constraints.check(form).cells());
        drafting.change(
                id,
                form.revision(),
                DraftEditor.place("section", form.was(), section.code()),
                edition -> withSection(edition, form.was(), section));
    }

    private static CriteriaEdition withSection(CriteriaEdition edition, String was, CriteriaEdition.Section section) {
        return EditionEdits.section(
                EditionEdits.requireFree(edition, "section", was, section.code()),
                was,
                section.code(),
                section.title(),
                section.weight());
    }

    /** Renders the edition with a form of a section, with the violations of the section; saves nothing. */
    public EditionPreview previewSection(String id, EditionForm form) {
        return previewSection(draft(id).content(), form, views::faults);
    }

    static EditionPreview previewSection(
            CriteriaEdition edition, EditionForm form, Function<CriteriaEdition, List<Violation>> faults) {
        return preview(
                () -> withSection(
                        edition,
                        form.was(),
                        EditionParser.section(Constraints.check(form).cells())),
                changed -> {
                    String code = EditionParser.section(form.cells()).code();
                    return faults.apply(changed).stream()
                            .filter(fault -> Objects.equals(fault.field(), code) || isOfWeight(fault))
                            .map(fault ->
                                    isOfWeight(fault) ? new Violation("weight", fault.key(), fault.arguments()) : fault)
                            .toList();
                });
    }

    private static boolean isOfWeight(Violation fault) {
        return fault.key().equals("criteria.edition.weights");
    }

    /** Returns the code that a new item of a section has unless the editor enters another one. */
    public String nextCode(String id, String section) {
        return new ItemCodes(draft(id).content()).next(section);
    }

    /** @param code of the item, or null for a new one */
    public EditionForm item(String id, String code) {
        EditionForm form = part(id, EditionTable.ITEMS, "code", code);
        List<Map<String, String>> scale = EditionTables.of(draft(id).content()).get(EditionTable.ANCHORS).stream()
                .filter(row -> row.get("code").equals(code))
                .toList();
        return new EditionForm(form.was(), form.cells(), scale, form.revision());
    }

    public void saveItem(String id, EditionForm form) {
        Constraints.check(form);
        CriteriaEdition.Item item = item(form);
        drafting.change(
                id,
                form.revision(),
                DraftEditor.place("code", form.was(), item.code()),
                edition -> EditionEdits.item(
                        EditionEdits.requireFree(edition, "code", form.was(), item.code()),
                        form.was(),
                        form.cells().get("section"),
                        item));
    }

    /**
     * Renders an item during its editing as evaluators and applicants will see it, with its violations; saves nothing.
     * While a cell cannot be read, that is the only violation.
     */
    public ItemPreview preview(String id, EditionForm form) {
        return preview(draft(id).content(), form, views::faults);
    }

    static ItemPreview preview(
            CriteriaEdition edition, EditionForm form, Function<CriteriaEdition, List<Violation>> faults) {
        try {
            CriteriaEdition.Item item = item(Constraints.check(form));
            CriteriaEdition changed =
                    EditionEdits.item(edition, form.was(), form.cells().get("section"), item);
            return new ItemPreview(
                    item,
                    faults.apply(changed).stream()
                            .filter(fault -> String.valueOf(item.code()).equals(fault.field()))
                            .toList());
        } catch (RuleViolation unreadable) {
            return new ItemPreview(null, unreadable.violations());
        }
    }

    /** Returns the item of a form, without the input that its marking mode does not have. */
    static CriteriaEdition.Item item(EditionForm form) {
        String mode = form.cells().get("mode");
        List<Map<String, String>> scale = applies("scale", mode)
                ? form.rows().stream().map(row -> applying(row, mode)).toList()
                : List.of();
        return EditionParser.item(applying(form.cells(), mode), filled(scale, "mark", "textZh", "textEn", "from"));
    }

    /** Returns the marking modes in which an item has an input. */
    public static Set<MarkingMode> modesOf(String column) {
        return MODES.getOrDefault(column, EnumSet.allOf(MarkingMode.class));
    }

    private static boolean applies(String column, String mode) {
        return !MODES.containsKey(column)
                || modesOf(column).stream().anyMatch(one -> one.name().equals(mode));
    }

    private static Map<String, String> applying(Map<String, String> cells, String mode) {
        Map<String, String> applying = new LinkedHashMap<>(cells);
        applying.keySet().removeIf(column -> !applies(column, mode));
        return applying;
    }

    private EditionForm part(String id, EditionTable table, String key, String code) {
        EditionDraft draft = draft(id);
        Map<String, String> blank = new LinkedHashMap<>();
        table.columns().forEach(column -> blank.put(column, ""));
        Map<String, String> cells = code == null
                ? blank
                : EditionTables.of(draft.content()).get(table).stream()
                        .filter(row -> row.get(key).equals(code))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("criteria.edition.code.removed", code));
        return new EditionForm(code, cells, List.of(), draft.revision());
    }

    public EditionForm result(String id) {
        EditionDraft draft = draft(id);
        Map<EditionTable, List<Map<String, String>>> rows = EditionTables.of(draft.content());
        return new EditionForm(
                null, rows.get(EditionTable.HEAD).getFirst(), rows.get(EditionTable.LEVELS), draft.revision());
    }

    public void saveResult(String id, EditionForm form) {
        CriteriaEdition.Thresholds lines =
                EditionParser.thresholds(Constraints.check(form).cells());
        List<ResultLevel> levels = EditionParser.levels(filled(form.rows(), "level"));
        drafting.change(id, form.revision(), "levels", edition -> EditionEdits.result(edition, lines, levels));
    }

    /**
     * Renders the edition with a form of its result, with the violations of the levels; saves nothing. An edition whose
     * sections or items have violations is not checked for those of its levels.
     */
    public EditionPreview previewResult(String id, EditionForm form) {
        return previewResult(draft(id).content(), form, views::faults);
    }

    static EditionPreview previewResult(
            CriteriaEdition edition, EditionForm form, Function<CriteriaEdition, List<Violation>> faults) {
        return preview(
                () -> EditionEdits.result(
                        edition,
                        EditionParser.thresholds(Constraints.check(form).cells()),
                        EditionParser.levels(filled(form.rows(), "level"))),
                changed -> {
                    Set<String> places = places(changed);
                    return faults.apply(changed).stream()
                            .filter(fault -> fault.field() != null && places.contains(fault.field()))
                            .toList();
                });
    }

    /** Returns the places of the violations of the result. */
    private static Set<String> places(CriteriaEdition edition) {
        Set<String> places = new HashSet<>(Set.of("levels"));
        if (edition.hasResult()) {
            edition.ladder().forEach(level -> places.add(level.code()));
        }
        return places;
    }

    /** Returns the rows with at least one filled cell in these columns. */
    private static List<Map<String, String>> filled(List<Map<String, String>> rows, String... columns) {
        List<Map<String, String>> filled = new ArrayList<>();
        for (Map<String, String> row : rows) {
            for (String column : columns) {
                if (row.get(column) != null && !row.get(column).isBlank()) {
                    filled.add(row);
                    break;
                }
            }
        }
        return filled;
    }

    private EditionDraft draft(String id) {
        return ownership.requireEditable(currentUser.actor(), drafts.byId(id));
    }
}
