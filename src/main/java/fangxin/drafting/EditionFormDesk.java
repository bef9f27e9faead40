package fangxin.drafting;

import fangxin.RuleViolation;
import fangxin.criteria.Edition;
import fangxin.criteria.Level;
import fangxin.edition.Assembly;
import fangxin.edition.EditionHead;
import fangxin.edition.Rows;
import fangxin.edition.Table;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a part of a draft is filled in as a form: each input is a cell of its tables. */
@Stateless
@RolesAllowed({Roles.AUTHORITY, Roles.COUNTY_OFFICE})
public class EditionFormDesk {
    /**
     * A part of a draft.
     *
     * @param was      its code, or null for a new one
     * @param cells    the inputs by their columns
     * @param rows     the scale of an item, or the levels with their demands
     * @param revision what it was read from
     */
    public record Form(String was, Map<String, String> cells, List<Map<String, String>> rows, int revision) { }

    @Inject
    EditionDrafts drafts;
    @Inject
    Keepers keepers;
    @Inject
    Drafting drafting;
    @Inject
    SignedIn signedIn;

    public Form head(String id) {
        EditionDraft draft = draft(id);
        return new Form(null, Rows.of(draft.content()).get(Table.HEAD).getFirst(), List.of(), draft.revision());
    }

    public void keepHead(String id, Form form) {
        EditionHead head = Assembly.head(form.cells());
        drafting.change(id, form.revision(), "head", edition -> Edits.head(edition, head));
    }

    /** @param code of the section, or null for a new one */
    public Form section(String id, String code) {
        return part(id, Table.SECTIONS, "section", code);
    }

    public void keepSection(String id, Form form) {
        Edition.Section section = Assembly.section(form.cells());
        drafting.change(id, form.revision(), Drafting.place("section", form.was(), section.code()), edition ->
                Edits.section(Edits.requireFree(edition, "section", form.was(), section.code()), form.was(),
                        section.code(), section.title(), section.weight()));
    }

    /** @param code of the item, or null for a new one */
    public Form item(String id, String code) {
        Form form = part(id, Table.ITEMS, "code", code);
        List<Map<String, String>> scale = Rows.of(draft(id).content()).get(Table.ANCHORS).stream()
                .filter(row -> row.get("code").equals(code)).toList();
        return new Form(form.was(), form.cells(), scale, form.revision());
    }

    public void keepItem(String id, Form form) {
        Edition.Item item = Assembly.item(form.cells(), filled(form.rows(), "mark", "textZh", "textEn", "from"));
        drafting.change(id, form.revision(), Drafting.place("code", form.was(), item.code()), edition ->
                Edits.item(Edits.requireFree(edition, "code", form.was(), item.code()), form.was(), form.cells().get("section"), item));
    }

    private Form part(String id, Table table, String key, String code) {
        EditionDraft draft = draft(id);
        Map<String, String> blank = new LinkedHashMap<>();
        table.columns().forEach(column -> blank.put(column, ""));
        Map<String, String> cells = code == null ? blank : Rows.of(draft.content()).get(table).stream()
                .filter(row -> row.get(key).equals(code)).findFirst()
                .orElseThrow(() -> new RuleViolation("edition.code.gone", code));
        return new Form(code, cells, List.of(), draft.revision());
    }

    public Form result(String id) {
        EditionDraft draft = draft(id);
        Map<Table, List<Map<String, String>>> rows = Rows.of(draft.content());
        return new Form(null, rows.get(Table.HEAD).getFirst(), rows.get(Table.LEVELS), draft.revision());
    }

    public void keepResult(String id, Form form) {
        Edition.Thresholds lines = Assembly.thresholds(form.cells());
        List<Level> levels = Assembly.levels(filled(form.rows(), "level"));
        drafting.change(id, form.revision(), "levels", edition -> Edits.result(edition, lines, levels));
    }

    /** The rows in which something was entered. */
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
        return keepers.require(signedIn.actor(), drafts.byId(id));
    }
}
