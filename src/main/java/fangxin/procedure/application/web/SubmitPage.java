package fangxin.procedure.application.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.PledgeSigningInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which the applicant checks the whole draft with its faults, signs the pledge, declares its truth, and
 * submits.
 */
@Named
@ViewScoped
public class SubmitPage extends AbstractApplicationPage {
    @Inject
    ApplicationService service;

    private transient ApplicationViews.ApplicationView draft;
    private boolean declared;
    private String signer;
    private String strokes;
    private String picture;

    @Override
    public void load() {
        super.load();
        draft = form.draft(getReference());
        if (signer == null) {
            signer = draft.pledge().suggestedSigner();
        }
    }

    /** Returns whether the pledge is still to be signed, or to be signed again. */
    public boolean isSigning() {
        return getOverview().faults().stream().anyMatch(SubmitPage::isOfPledge);
    }

    /** Returns the violations that are corrected on other pages. */
    public List<Violation> getFaults() {
        return getOverview().faults().stream()
                .filter(fault -> !isOfPledge(fault))
                .toList();
    }

    /** Returns the answered questions that apply, without those that another answer rules out. */
    public List<ApplicationViews.AnsweredQuestion> questions(ApplicationViews.TaskView task) {
        Map<String, String> answers = new HashMap<>();
        getDraft().tasks().stream()
                .flatMap(each -> each.questions().stream())
                .forEach(asked -> answers.put(asked.question().code(), asked.value()));
        return task.questions().stream()
                .filter(asked -> asked.question().appliesWith(answers))
                .toList();
    }

    public boolean isComplete() {
        return getFaults().isEmpty();
    }

    private static boolean isOfPledge(Violation fault) {
        return "pledge".equals(fault.field());
    }

    /** Redirects to the receipt if the application has been submitted already, for example by a double click. */
    public String arrive() {
        load();
        return getOverview().history().submissions() > 0
                        && !getOverview().permitted().editable()
                ? to("receipt")
                : null;
    }

    /**
     * Signs the pledge where that is still open, submits, and leads to the receipt. Does nothing where {@link #arrive}
     * has already redirected a second click.
     */
    public String submit() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return null;
        }
        if (isSigning()) {
            service.signAndSubmit(getReference(), new PledgeSigningInput(signer, picture), declared);
        } else {
            service.submit(getReference(), declared);
        }
        PageFunctions.addFlashMessage("application.submitted", getReference());
        return to("receipt");
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

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }
}
