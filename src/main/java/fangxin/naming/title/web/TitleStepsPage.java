package fangxin.naming.title.web;

import fangxin.common.NotFound;
import fangxin.naming.title.TitleStep;
import fangxin.naming.title.TitleStepTermsInput;
import fangxin.naming.title.TitleStepTermsService;
import fangxin.naming.title.TitleStepTermsService.StepTermsView;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Page with the terms of the steps of titles, and page on which an officer of the city's office changes ground, remedy
 * and limit of one step.
 */
@Named
@ViewScoped
public class TitleStepsPage implements Serializable {
    @Inject
    TitleStepTermsService service;

    private String code;
    private TitleStep step;
    private transient List<StepTermsView> terms;
    private StepTermsView shown;
    private int issue;
    private int seen;
    private boolean replace;
    private LocalizedInput ground = new LocalizedInput();
    private LocalizedInput remedy = new LocalizedInput();
    private String limit;
    private String source;

    /** Reads the terms of the step. */
    public void load() {
        step = Stream.of(TitleStep.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(code)));
        shown = service.terms(step);
        issue = shown.current().issue();
        ground = new LocalizedInput(shown.current().ground());
        remedy = new LocalizedInput(shown.current().remedy());
        limit = shown.current().limit();
        source = shown.current().source();
    }

    public String save() {
        service.change(
                step,
                new TitleStepTermsInput(replace ? seen : issue, ground.read(), remedy.readIfGiven(), limit, source));
        PageFunctions.addFlashMessage("naming.stepTerms.saved", PageFunctions.message("naming.titlestep." + step));
        return "/work/title_steps.xhtml?faces-redirect=true";
    }

    /**
     * The last change of the terms by another person since the page was opened. The form replaces only
     * the version that the page showed; a change that is entered while the form is being sent stays.
     */
    public List<ConcurrentChange> getOthers() {
        StepTermsView now = service.terms(step);
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            seen = now.current().issue();
        }
        return now.current().issue() == issue
                ? List.of()
                : List.of(new ConcurrentChange(now.current().by(), now.enteredAt()));
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public List<StepTermsView> getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public boolean isChangeable() {
        return getTerms().getFirst().changeable();
    }

    public List<String> getLimits() {
        return service.limits();
    }

    public StepTermsView getShown() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TitleStep getStep() {
        return step;
    }

    public LocalizedInput getGround() {
        return ground;
    }

    public LocalizedInput getRemedy() {
        return remedy;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
