package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Form page for one criterion of a draft with its scale. */
@Named
@ViewScoped
public class EditionItemPage extends AbstractEditionPartPage {
    private String code;
    private String section;

    /** A new item stands where one came from, and its weight is the office's own until said otherwise. */
    @Override
    public void load() {
        super.load();
        if (was() == null) {
            getCells().put("section", section);
            getCells().put("mode", "AWARD");
            getCells().put("source", "default");
        }
    }

    @Override
    EditionEditorService.EditionForm read() {
        return forms.item(getDraft(), code);
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.keepItem(getDraft(), form);
    }

    @Override
    String place() {
        return was() == null ? getCells().get("code") : was();
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
