package fangxin.supervision.particulars.web;

import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.particulars.ParticularsCatalogue;
import fangxin.supervision.particulars.ParticularsKind;
import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page on which the holder of a title reports a change of particulars, follows its reports, and withdraws one. */
@Named
@ViewScoped
public class MyParticularsPage implements Serializable {
    @Inject
    ParticularsService service;

    @Inject
    TitleService titles;

    private final ParticularsForm form = new ParticularsForm();
    private String title;
    private String kind;
    private transient TitleView held;
    private transient ParticularsCatalogue terms;

    /** Refuses others before anything is typed. */
    public void load() {
        getHeld();
    }

    public String submit() {
        form.report(service, title, kind);
        return ownPage();
    }

    public String withdraw(String number) {
        service.withdraw(number);
        PageFunctions.addFlashMessage("supervision.particulars.done.WITHDRAWN");
        return ownPage();
    }

    private String ownPage() {
        return "/my/particulars.xhtml?faces-redirect=true&title=" + title;
    }

    public TitleView getHeld() {
        if (held == null) {
            held = titles.ownTitle(title);
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

    /** Returns the reports on this title, the newest first. */
    public List<ParticularsReportView> getReports() {
        return service.listOwn().stream()
                .filter(report -> report.title().number().equals(getHeld().number()))
                .toList();
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
