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

    /**
     * A new item is placed in the section from which the page was opened; its source is "default" until it is changed.
     */
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
        forms.saveItem(getDraft(), form);
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
