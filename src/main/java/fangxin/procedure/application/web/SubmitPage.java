package fangxin.procedure.application.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page for submission: the whole draft for a last check, the declaration, the button. */
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

    /** Redirects to the receipt if the application has been submitted already, for example by a double click. */
    public String arrive() {
        load();
        return getOverview().history().submissions() > 0
                        && !getOverview().permitted().editable()
                ? to("receipt")
                : null;
    }

    /** Submits and leads to the receipt. Does nothing where {@link #arrive} has already redirected a second click. */
    public String submit() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return null;
        }
        service.submit(getReference(), declared);
        PageFunctions.addFlashMessage("application.submitted", getReference());
        return to("receipt");
    }

    /** The page of the task in which a violation can be corrected. */
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
                .map(task -> base + "form_section" + query + "&task=" + task.code() + "#form:" + fault.field())
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
