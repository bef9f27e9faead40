package fangxin.authoring.web;

import fangxin.Wording;
import fangxin.authoring.FormDraftDesk;
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
    private String titleZh;
    private String titleEn;
    private String textZh;
    private String textEn;

    public void open() {
        draft = desk.draft(form);
        titleZh = draft.pledge().title().zh();
        titleEn = draft.pledge().title().en();
        textZh = draft.pledge().text().zh();
        textEn = draft.pledge().text().en();
    }

    public FormDraftDesk.Draft getDraft() {
        if (draft == null) {
            draft = desk.draft(form);
        }
        return draft;
    }

    public String move(String code, boolean up) {
        desk.move(form, code, up);
        return again() + "#question-" + code;
    }

    public String word() {
        desk.word(form, new Wording(titleZh, titleEn), new Wording(textZh, textEn));
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

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }
}
