package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page with the form for the head of a draft: name, first and last day, caps of bonus and deductions. */
@Named
@ViewScoped
public class EditionHeadPage extends AbstractPreviewedPartPage {
    @Override
    EditionEditorService.EditionForm read() {
        return forms.head(getDraft());
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveHead(getDraft(), form);
    }

    @Override
    EditionEditorService.EditionPreview preview(EditionEditorService.EditionForm form) {
        return forms.previewHead(getDraft(), form);
    }

    @Override
    String place() {
        return "head";
    }

    /** Returns the days on which the edition is in force, as its page states them. */
    public String getForce() {
        return EditionPage.force(getShown());
    }
}
