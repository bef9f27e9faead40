package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page that lists the application forms and their drafts, and begins a draft. */
@Named
@ViewScoped
public class FormsPage implements Serializable {
    @Inject
    FormDraftService service;

    private String from;
    private String form;

    public List<FormDraftService.FormSummary> getForms() {
        return service.forms();
    }

    public List<FormDraftService.FormSummary> getPublished() {
        return service.forms().stream().filter(line -> !line.issues().isEmpty()).toList();
    }

    /** Returns the subject types that use a form, or its code as long as none does. */
    public String name(FormDraftService.FormSummary line) {
        return SubjectTypesPage.name(line.form(), line.subjectTypes());
    }

    /** Creates a draft: of the next edition of the form itself where no new code is given. */
    public String begin() {
        String code = form == null ? from : form;
        service.begin(code, from);
        PageFunctions.addFlashMessage("formdesign.form.begun", code);
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
