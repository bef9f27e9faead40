package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The head of a draft: what it is called, from when, and how much bonus and minus count. */
@Named
@ViewScoped
public class EditionHeadPage extends AbstractEditionPartPage {
    @Override
    EditionEditorService.EditionForm read() {
        return forms.head(getDraft());
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.keepHead(getDraft(), form);
    }

    @Override
    String place() {
        return "head";
    }
}
