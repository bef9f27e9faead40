package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.administration.formdesign.PledgeTextInput;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page of the draft of a form, on which its questions are ordered, its pledge is written, and it is published or
 * discarded.
 */
@Named
@ViewScoped
public class FormPage implements Serializable {
    @Inject
    FormDraftService service;

    private String form;
    private transient FormDraftService.FormDraftView draft;
    private LocalizedInput title = new LocalizedInput();
    private LocalizedInput text = new LocalizedInput();

    public void load() {
        draft = service.draft(form);
        title = new LocalizedInput(draft.pledge().title());
        text = new LocalizedInput(draft.pledge().text());
    }

    public FormDraftService.FormDraftView getDraft() {
        if (draft == null) {
            draft = service.draft(form);
        }
        return draft;
    }

    /** The edition that it was copied from, by the subject types that use it. */
    public String getOrigin() {
        String[] from = getDraft().origin().split("/");
        return service.forms().stream()
                        .filter(line -> line.form().equals(from[0]))
                        .findFirst()
                        .map(line -> SubjectTypesPage.name(line.form(), line.subjectTypes()))
                        .orElse(from[0])
                + " " + from[1];
    }

    public String move(String code, boolean up) {
        service.move(form, code, up);
        return again() + "#question-" + code;
    }

    public String word() {
        service.word(form, new PledgeTextInput(title.read(), text.read()));
        PageFunctions.addFlashMessage("formdesign.pledge.saved");
        return again();
    }

    public String publish() {
        PageFunctions.addFlashMessage("formdesign.form.published", form, String.valueOf(service.publish(form)));
        return "/admin/forms.xhtml?faces-redirect=true";
    }

    public String discard() {
        service.discard(form);
        PageFunctions.addFlashMessage("formdesign.form.discarded", form);
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

    public LocalizedInput getTitle() {
        return title;
    }

    public LocalizedInput getText() {
        return text;
    }
}
