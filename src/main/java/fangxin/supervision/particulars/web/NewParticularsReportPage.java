package fangxin.supervision.particulars.web;

import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.supervision.particulars.ParticularsCatalogue;
import fangxin.supervision.particulars.ParticularsKind;
import fangxin.supervision.particulars.ParticularsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which an officer reports a change of particulars for a holder at the counter (代办). */
@Named
@ViewScoped
public class NewParticularsReportPage implements Serializable {
    @Inject
    ParticularsService service;

    @Inject
    TitleService titles;

    private final ParticularsForm form = new ParticularsForm();
    private String title;
    private String kind;
    private transient TitleView held;
    private transient ParticularsCatalogue terms;

    /** Refuses officers of other offices before anything is typed. */
    public void load() {
        getTerms();
    }

    public String submit() {
        return "/work/particulars_report.xhtml?faces-redirect=true&number="
                + form.report(service, title, kind).number();
    }

    public TitleView getHeld() {
        if (held == null) {
            held = titles.title(title);
        }
        return held;
    }

    public ParticularsCatalogue getTerms() {
        if (terms == null) {
            terms = service.terms(title);
        }
        return terms;
    }

    /** Returns the chosen kind, or null. */
    public ParticularsKind getChosen() {
        return ParticularsForm.kind(getTerms(), kind);
    }

    public ParticularsForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
