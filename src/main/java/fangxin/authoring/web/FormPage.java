package fangxin.authoring.web;

import fangxin.authoring.FormDraftDesk;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The next edition of a form: its questions, files and pledge. */
@Named
@ViewScoped
public class FormPage implements Serializable {
    @Inject
    FormDraftDesk desk;
    private String form;
    private transient FormDraftDesk.Draft draft;
    private InBoth title = new InBoth();
    private InBoth text = new InBoth();

    public void open() {
        draft = desk.draft(form);
        title = new InBoth(draft.pledge().title());
        text = new InBoth(draft.pledge().text());
    }

    public FormDraftDesk.Draft getDraft() {
        if (draft == null) {
            draft = desk.draft(form);
        }
        return draft;
    }

    /** The edition that it was copied from, by the kinds that fill it in. */
    public String getOrigin() {
        String[] from = getDraft().origin().split("/");
        return desk.forms().stream().filter(line -> line.form().equals(from[0])).findFirst()
                .map(line -> KindsPage.name(line.form(), line.kinds())).orElse(from[0]) + " " + from[1];
    }

    public String move(String code, boolean up) {
        desk.move(form, code, up);
        return again() + "#question-" + code;
    }

    public String word() {
        desk.word(form, title.read(), text.read());
        Look.tell("authoring.pledge.saved");
        return again();
    }

    public String publish() {
        Look.tell("authoring.form.published", form, String.valueOf(desk.publish(form)));
        return "/admin/forms.xhtml?faces-redirect=true";
    }

    public String discard() {
        desk.discard(form);
        Look.tell("authoring.form.discarded", form);
        return "/admin/forms.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public InBoth getTitle() {
        return title;
    }

    public InBoth getText() {
        return text;
    }
}
