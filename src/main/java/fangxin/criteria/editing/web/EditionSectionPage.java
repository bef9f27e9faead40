package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page with the form for one section of a draft: code, title and weight. */
@Named
@ViewScoped
public class EditionSectionPage extends AbstractEditionPartPage {
    private String code;

    @Override
    EditionEditorService.EditionForm read() {
        return forms.section(getDraft(), code);
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveSection(getDraft(), form);
    }

    @Override
    String place() {
        return was() == null ? getCells().get("section") : was();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
