package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page with the form for the result of a draft: thresholds for pass and excellence, or result levels. */
@Named
@ViewScoped
public class EditionResultPage extends AbstractPreviewedPartPage {
    @Override
    EditionEditorService.EditionForm read() {
        return forms.result(getDraft());
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveResult(getDraft(), form);
    }

    @Override
    EditionEditorService.EditionPreview preview(EditionEditorService.EditionForm form) {
        return forms.previewResult(getDraft(), form);
    }

    @Override
    String place() {
        return "levels";
    }
}
