package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page with the form for the head of a draft: name, first and last day, caps of bonus and deductions. */
@Named
@ViewScoped
public class EditionHeadPage extends AbstractEditionPartPage {
    @Override
    EditionEditorService.EditionForm read() {
        return forms.head(getDraft());
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveHead(getDraft(), form);
    }

    @Override
    String place() {
        return "head";
    }
}
