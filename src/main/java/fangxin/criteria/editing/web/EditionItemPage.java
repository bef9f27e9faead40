package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.ui.InputProblem;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page with the form for one criterion of a draft and its scale, which previews the criterion with its problems before
 * it is saved.
 */
@Named
@ViewScoped
public class EditionItemPage extends AbstractEditionPartPage {
    private String code;
    private String section;
    private transient CriteriaEdition.Item shown;
    private transient List<InputProblem> problems = List.of();

    /**
     * A new item is placed in the section from which the page was opened; its source is "default" until it is changed.
     */
    @Override
    public void load() {
        super.load();
        if (was() == null) {
            getCells().put("section", section);
            getCells().put("code", section == null ? null : forms.nextCode(getDraft(), section));
            getCells().put("mode", "AWARD");
            getCells().put("source", "default");
        } else {
            preview();
        }
    }

    /**
     * Shows an item during its editing as evaluators and applicants will see it, with its violations. While a cell
     * cannot be read, the page shows the item's previous state.
     */
    public void preview() {
        EditionEditorService.ItemPreview preview =
                forms.preview(getDraft(), new EditionEditorService.EditionForm(was(), getCells(), getRows(), 0));
        if (preview.item() != null) {
            shown = preview.item();
        }
        problems = InputProblem.of(preview.problems());
    }

    @Override
    EditionEditorService.EditionForm read() {
        return forms.item(getDraft(), code);
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveItem(getDraft(), form);
    }

    @Override
    String place() {
        return was() == null ? getCells().get("code") : was();
    }

    /** Returns the item as evaluators and applicants will see it; null before anything is entered. */
    public CriteriaEdition.Item getShown() {
        return shown;
    }

    /** Problems of the item to be corrected before the edition can be published. */
    public List<InputProblem> getProblems() {
        return problems;
    }

    /** Returns the codes of the marking modes in which the item has an input. */
    public String codes(String column) {
        return EditionEditorService.modesOf(column).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Returns the names of the marking modes that have this column. */
    public String modes(String column) {
        return EditionEditorService.modesOf(column).stream()
                .map(mode -> PageFunctions.message("criteria.edition.mode." + mode))
                .collect(Collectors.joining(PageFunctions.message("platform.comma")));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
