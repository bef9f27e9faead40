package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.procedure.application.Question;
import fangxin.procedure.application.web.QuestionHints;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Preview page of the draft of a form as applicants will see it. Nothing that is entered in it is saved. */
@Named
@ViewScoped
public class FormPreviewPage implements Serializable {
    @Inject
    FormDraftService service;

    private String form;
    private transient FormDraftService.FormPreview preview;
    private final Map<String, String> answers = new HashMap<>();

    public void load() {
        preview = service.preview(form);
    }

    public FormDraftService.FormPreview getPreview() {
        if (preview == null) {
            preview = service.preview(form);
        }
        return preview;
    }

    public String hint(Question question) {
        return QuestionHints.of(question);
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
