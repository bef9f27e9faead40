package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.administration.formdesign.PledgeTextInput;
import fangxin.organization.drafting.PublicationView;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/**
 * Page of the draft of a form, on which its questions are ordered and renumbered, its pledge is written, changes are
 * undone, and it is published, taken back or discarded.
 */
@Named
@ViewScoped
public class FormPage extends AbstractFormPartPage {
    private transient FormDraftService.FormDraftView draft;
    private LocalizedInput title = new LocalizedInput();
    private LocalizedInput text = new LocalizedInput();

    @Override
    String part() {
        return FormDraftService.PLEDGE;
    }

    public void load() {
        draft = read();
        title = new LocalizedInput(draft.pledge().title());
        text = new LocalizedInput(draft.pledge().text());
    }

    public FormDraftService.FormDraftView getDraft() {
        if (draft == null) {
            draft = service.draft(getForm());
        }
        return draft;
    }

    /** Returns the name of the edition from which the draft was copied: the subject types that use it. */
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
        service.move(getForm(), code, up, revision());
        return again() + "#question-" + code;
    }

    public String word() {
        service.word(getForm(), new PledgeTextInput(title.read(), text.read()), basedOn());
        PageFunctions.addFlashMessage("formdesign.pledge.saved");
        return again();
    }

    public String publish() {
        PublicationView waiting = service.publish(getForm(), revision()).publication();
        PageFunctions.addFlashMessage(
                "formdesign.form.published", getForm(), PageFunctions.dateTime(waiting.publicAt()));
        return again();
    }

    public String withdraw() {
        service.withdraw(getForm());
        PageFunctions.addFlashMessage("drafting.withdrawal.done");
        return again();
    }

    public String undo() {
        service.undo(getForm(), revision());
        PageFunctions.addFlashMessage("formdesign.undo.done");
        return again();
    }

    public String renumber() {
        service.renumber(getForm());
        PageFunctions.addFlashMessage("formdesign.renumber.done");
        return again();
    }

    /** Returns the text that names the part whose last change can be undone. */
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
        service.discard(getForm());
        PageFunctions.addFlashMessage("formdesign.form.discarded", getForm());
        return "/admin/forms.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/admin/form.xhtml?faces-redirect=true&form=" + getForm();
    }

    public LocalizedInput getTitle() {
        return title;
    }

    public LocalizedInput getText() {
        return text;
    }
}
