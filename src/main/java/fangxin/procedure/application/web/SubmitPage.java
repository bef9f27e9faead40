package fangxin.procedure.application.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Everything once more, then the declaration and the submission. */
@Named
@ViewScoped
public class SubmitPage extends AbstractApplicationPage {
    @Inject
    ApplicationService service;

    private transient ApplicationViews.ApplicationView draft;
    private boolean declared;

    @Override
    public void load() {
        super.load();
        draft = form.draft(getReference());
    }

    /** A merchant who opens the page after submitting, by a second click for example, is shown the receipt. */
    public String arrive() {
        load();
        return getOverview().submissions() > 0 && !getOverview().editable() ? to("receipt") : null;
    }

    /** Where it was handed in while this request was on its way, its answer is written already. */
    public String submit() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return null;
        }
        service.submit(getReference(), declared);
        PageFunctions.addFlashMessage("application.submitted", getReference());
        return to("receipt");
    }

    public String sentence(Violation fault) {
        return PageFunctions.message(fault.key(), fault.arguments().toArray());
    }

    /** The task in which a fault can be corrected. */
    public String address(Violation fault) {
        String base = "/my/";
        String query = "?reference=" + getReference();
        if ("selfChecks".equals(fault.field())) {
            return base + "selfcheck" + query;
        }
        if ("pledge".equals(fault.field())) {
            return base + "pledge" + query;
        }
        return getDraft().tasks().stream()
                .filter(task -> task.questions().stream()
                        .anyMatch(asked -> asked.question().code().equals(fault.field())))
                .findFirst()
                .map(task -> base + "task" + query + "&task=" + task.code() + "#form:" + fault.field())
                .orElse(base + "files" + query);
    }

    public String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }

    public ApplicationViews.ApplicationView getDraft() {
        if (draft == null) {
            draft = form.draft(getReference());
        }
        return draft;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
