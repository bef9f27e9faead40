package fangxin.procedure.application.web;

import fangxin.merchant.UnmaskInput;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page that shows personal data unmasked, after the reader has stated a purpose, which is logged. */
@Named
@ViewScoped
public class UnmaskedDataPage implements Serializable {
    @Inject
    ApplicationViewService dossiers;

    private String reference;
    private String purpose;
    private transient List<ApplicationViews.UnmaskedField> shown = List.of();

    public void load() {
        dossiers.read(reference);
    }

    public void reveal() {
        shown = dossiers.readUnmasked(reference, new UnmaskInput(purpose));
    }

    public List<ApplicationViews.UnmaskedField> getShown() {
        return shown;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
