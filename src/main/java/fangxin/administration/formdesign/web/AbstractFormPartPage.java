package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Question;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * Base class of the pages on which a part of the draft of a form is edited: it knows the revision that was read, and
 * shows beside the input what another administrator changed meanwhile, so that the present one confirms and saves
 * again.
 */
abstract class AbstractFormPartPage implements Serializable {
    @Inject
    FormDraftService service;

    private String form;
    private int revision;
    private int shown;
    private boolean replace;

    /** Returns the code of the part in the draft; null for a new part. */
    abstract String part();

    FormDraftService.FormDraftView read() {
        FormDraftService.FormDraftView draft = service.draft(form);
        revision = draft.revision();
        return draft;
    }

    /** Returns the revision that was read when the page was opened. */
    int revision() {
        return revision;
    }

    /** Returns the revision on which an edit of the part is based. */
    int basedOn() {
        return replace ? shown : revision;
    }

    /**
     * Returns a sentence about the answer on which the part depends; null without a condition, or where it names no
     * question of the draft.
     *
     * @param key key of the sentence, whose arguments are the label of the question and the answer
     */
    String sentence(String key, Question.AnswerCondition condition) {
        return condition == null
                ? null
                : service.preview(form).tasks().stream()
                        .flatMap(task -> task.questions().stream())
                        .filter(asked -> asked.question().code().equals(condition.question()))
                        .findFirst()
                        .map(asked -> PageFunctions.message(
                                key, PageFunctions.in(asked.question().label()), answer(asked, condition.value())))
                        .orElse(null);
    }

    /** Returns the text of an answer: the label of a choice, or the answer itself. */
    private static String answer(ApplicationViews.AnsweredQuestion asked, String value) {
        return asked.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> PageFunctions.in(choice.label()))
                .orElse(String.valueOf(value));
    }

    /**
     * Returns the last change of the part by another administrator since the page was opened. The form replaces only
     * the version that the page showed; a change that is entered while the form is being sent stays.
     */
    public List<ConcurrentChange> getOthers() {
        FormDraftService.ConcurrentChanges others = service.others(form, part(), revision);
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = others.revision();
        }
        return others.changes();
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }
}
