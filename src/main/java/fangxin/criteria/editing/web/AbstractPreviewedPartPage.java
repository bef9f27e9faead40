package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.ui.InputProblem;
import java.util.List;

/**
 * Base class of the pages with the form for the head, a section or the result of a draft, which previews the edition
 * with the part before it is saved.
 */
abstract class AbstractPreviewedPartPage extends AbstractEditionPartPage {
    private transient CriteriaEdition shown;
    private transient List<InputProblem> problems = List.of();

    abstract EditionEditorService.EditionPreview preview(EditionEditorService.EditionForm form);

    @Override
    public void load() {
        super.load();
        if (!isNew()) {
            preview();
        }
    }

    /** Returns whether nothing of the part is saved yet: an empty form states no problems. */
    boolean isNew() {
        return false;
    }

    /**
     * Shows the edition with the part during its editing, with the violations of the part. While a cell cannot be read,
     * the page shows the previous state.
     */
    public void preview() {
        EditionEditorService.EditionPreview preview =
                preview(new EditionEditorService.EditionForm(was(), getCells(), getRows(), 0));
        if (preview.edition() != null) {
            shown = preview.edition();
        }
        problems = InputProblem.of(preview.problems());
    }

    /** Returns the edition with the part as it is entered; null before anything can be read. */
    public CriteriaEdition getShown() {
        return shown;
    }

    /** Problems of the part to be corrected before the edition can be published. */
    public List<InputProblem> getProblems() {
        return problems;
    }
}
