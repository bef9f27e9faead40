package fangxin.drafting.web;

import fangxin.drafting.EditionFormDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** One criterion of a draft with its scale. */
@Named
@ViewScoped
public class EditionItemPage extends DraftPartPage {
    private String code;
    private String section;

    /** A new item stands where one came from, and its weight is the office's own until said otherwise. */
    @Override
    public void open() {
        super.open();
        if (was() == null) {
            getCells().put("section", section);
            getCells().put("mode", "AWARD");
            getCells().put("source", "default");
        }
    }

    @Override
    EditionFormDesk.Form read() {
        return forms.item(getDraft(), code);
    }

    @Override
    void keep(EditionFormDesk.Form form) {
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
