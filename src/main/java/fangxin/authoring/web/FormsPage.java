package fangxin.authoring.web;

import fangxin.authoring.FormDraftDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The forms, and where the next edition of one is begun. */
@Named
@ViewScoped
public class FormsPage implements Serializable {
    @Inject
    FormDraftDesk desk;
    private String from;
    private String form;

    public List<FormDraftDesk.Line> getForms() {
        return desk.forms();
    }

    public List<FormDraftDesk.Line> getPublished() {
        return desk.forms().stream().filter(line -> !line.issues().isEmpty()).toList();
    }

    /** The kinds that fill a form in, or its code as long as none does. */
    public String name(FormDraftDesk.Line line) {
        return KindsPage.name(line.form(), line.kinds());
    }

    /** The next edition of the form itself where no new code is given. */
    public String begin() {
        String code = form == null ? from : form;
        desk.begin(code, from);
        Look.tell("authoring.form.begun", code);
        return "/admin/form.xhtml?faces-redirect=true&form=" + code;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
