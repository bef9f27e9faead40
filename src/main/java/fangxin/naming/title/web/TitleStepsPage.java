package fangxin.naming.title.web;

import fangxin.common.NotFound;
import fangxin.naming.title.TitleStep;
import fangxin.naming.title.TitleStepTermsInput;
import fangxin.naming.title.TitleStepTermsService;
import fangxin.naming.title.TitleStepTermsService.StepTermsView;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * Faces bean of two pages: the list of the terms of the steps of titles, and the page of one step with its former
 * issues, on which an officer of the city's office changes ground, remedy, limit and source.
 */
@Named
@ViewScoped
public class TitleStepsPage extends AbstractIssuePage {
    @Inject
    TitleStepTermsService service;

    private String code;
    private TitleStep step;
    private transient List<StepTermsView> terms;
    private StepTermsView shown;
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
        open(shown.current().issue());
        ground = new LocalizedInput(shown.current().ground());
        remedy = new LocalizedInput(shown.current().remedy());
        limit = shown.current().limit();
        source = shown.current().source();
    }

    public String save() {
        service.change(step, new TitleStepTermsInput(basedOn(), ground.read(), remedy.readIfGiven(), limit, source));
        PageFunctions.addFlashMessage("naming.stepTerms.saved", PageFunctions.message("naming.titlestep." + step));
        return "/work/title_steps.xhtml?faces-redirect=true";
    }

    @Override
    protected NewestIssue newest() {
        StepTermsView now = service.terms(step);
        return new NewestIssue(now.current().issue(), now.current().by(), now.enteredAt());
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
