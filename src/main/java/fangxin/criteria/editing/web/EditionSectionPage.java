package fangxin.criteria.editing.web;

import fangxin.criteria.editing.EditionEditorService;
import fangxin.criteria.model.CriteriaEdition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Objects;

/** Page with the form for one section of a draft: code, title and weight. */
@Named
@ViewScoped
public class EditionSectionPage extends AbstractPreviewedPartPage {
    private String code;
    private String shownCode;

    @Override
    EditionEditorService.EditionForm read() {
        return forms.section(getDraft(), code);
    }

    @Override
    void retain(EditionEditorService.EditionForm form) {
        forms.saveSection(getDraft(), form);
    }

    @Override
    EditionEditorService.EditionPreview preview(EditionEditorService.EditionForm form) {
        EditionEditorService.EditionPreview preview = forms.previewSection(getDraft(), form);
        if (preview.edition() != null) {
            String entered = form.cells().get("section");
            shownCode = entered == null || entered.isBlank() ? null : entered.strip();
        }
        return preview;
    }

    @Override
    String place() {
        return was() == null ? getCells().get("section") : was();
    }

    @Override
    boolean isNew() {
        return was() == null;
    }

    /** Returns the section as it is entered, or null where it cannot be read yet. */
    public CriteriaEdition.Section getShownSection() {
        return getShown() == null
                ? null
                : getShown().sections().stream()
                        .filter(section -> Objects.equals(section.code(), shownCode))
                        .findFirst()
                        .orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
