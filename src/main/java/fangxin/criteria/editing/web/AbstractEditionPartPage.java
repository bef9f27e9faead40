package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.editing.EditionEditorService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Base class of the pages with the form for one part of a draft edition, which loads and saves it, and shows beside the
 * input what another editor changed meanwhile, so that the present one confirms and saves again.
 */
abstract class AbstractEditionPartPage implements Serializable {
    @Inject
    EditionDraftService drafting;

    @Inject
    EditionEditorService forms;

    private String draft;
    private String was;
    private int revision;
    private int shown;
    private boolean replace;
    private EditionDraftView view;
    private Map<String, String> cells = new HashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    abstract EditionEditorService.EditionForm read();

    abstract void retain(EditionEditorService.EditionForm form);

    /** Returns the place by which the draft knows the part. */
    abstract String place();

    public void load() {
        EditionEditorService.EditionForm form = read();
        view = drafting.draft(draft);
        revision = form.revision();
        was = form.was();
        cells = new HashMap<>(form.cells());
        form.rows().forEach(row -> rows.add(new HashMap<>(row)));
        addRows();
    }

    /** Adds empty rows to the form. */
    public void addRows() {
        for (int i = 0; i < 3; i++) {
            rows.add(new HashMap<>());
        }
    }

    public String save() {
        retain(new EditionEditorService.EditionForm(was, cells, rows, replace ? shown : revision));
        PageFunctions.addFlashMessage("criteria.edition.saved");
        return "/work/edition.xhtml?faces-redirect=true&draft=" + draft;
    }

    /**
     * Changes of this part by other editors since the page was opened. Only what a page shows can be replaced, not what
     * is read while its answer is decoded: a third editor's change would be overwritten unseen.
     */
    public List<EditionDraftView.DraftChangeView> getOthers() {
        EditionDraftView now = drafting.draft(draft);
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = now.revision();
        }
        return now.since(revision, place());
    }

    public EditionDraftView getView() {
        return view;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public List<Map<String, String>> getRows() {
        return rows;
    }

    String was() {
        return was;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }
}
