package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.administration.formdesign.PledgeTextInput;
import fangxin.organization.drafting.PublicationView;
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
    private int revision;
    private LocalizedInput title = new LocalizedInput();
    private LocalizedInput text = new LocalizedInput();

    public void load() {
        draft = service.draft(form);
        revision = draft.revision();
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
        service.move(form, code, up, revision);
        return again() + "#question-" + code;
    }

    public String word() {
        service.word(form, new PledgeTextInput(title.read(), text.read()), revision);
        PageFunctions.addFlashMessage("formdesign.pledge.saved");
        return again();
    }

    public String publish() {
        PublicationView waiting = service.publish(form, revision).publication();
        PageFunctions.addFlashMessage("formdesign.form.published", form, PageFunctions.dateTime(waiting.publicAt()));
        return again();
    }

    public String withdraw() {
        service.withdraw(form);
        PageFunctions.addFlashMessage("drafting.withdrawal.done");
        return again();
    }

    public String undo() {
        service.undo(form, revision);
        PageFunctions.addFlashMessage("formdesign.undo.done");
        return again();
    }

    public String renumber() {
        service.renumber(form);
        PageFunctions.addFlashMessage("formdesign.renumber.done");
        return again();
    }

    /** The part whose last change can be undone, in words. */
    public String getUndoable() {
        String part = getDraft().undo();
        return switch (part) {
            case "pledge" -> PageFunctions.message("formdesign.pledge");
            case "order" -> PageFunctions.message("formdesign.undo.order");
            case "codes" -> PageFunctions.message("formdesign.undo.codes");
            default ->
                getDraft()
                        .definition()
                        .question(part)
                        .map(question -> PageFunctions.in(question.label()))
                        .orElse(part);
        };
    }

    public boolean isOpen() {
        return getDraft().publication() == null;
    }

    public int getQuestionCount() {
        return (int) getDraft().definition().questions().count();
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
