package fangxin.application.web;

import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Personal data in the clear, for a purpose that is kept. */
@Named
@ViewScoped
public class LookPage implements Serializable {
    @Inject
    DossierDesk dossiers;
    private String reference;
    private String purpose;
    private transient List<Dossier.Clear> shown = List.of();

    public void open() {
        dossiers.read(reference);
    }

    public void look() {
        shown = dossiers.look(reference, purpose);
    }

    public List<Dossier.Clear> getShown() {
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
