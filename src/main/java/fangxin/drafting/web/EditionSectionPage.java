package fangxin.drafting.web;

import fangxin.drafting.EditionFormDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A section of a draft. */
@Named
@ViewScoped
public class EditionSectionPage extends DraftPartPage {
    private String code;

    @Override
    EditionFormDesk.Form read() {
        return forms.section(getDraft(), code);
    }

    @Override
    void keep(EditionFormDesk.Form form) {
        forms.keepSection(getDraft(), form);
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
