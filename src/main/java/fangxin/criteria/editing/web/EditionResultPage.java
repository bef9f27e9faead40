package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What a draft can come to: lines for pass and excellence, or levels. */
@Named
@ViewScoped
public class EditionResultPage extends AbstractEditionPartPage {
    @Override
    EditionEditorService.EditionForm read() {
        return forms.result(getDraft());
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.keepResult(getDraft(), form);
    }

    @Override
    String place() {
        return "levels";
    }
}
