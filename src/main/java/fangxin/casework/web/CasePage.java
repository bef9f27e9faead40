package fangxin.casework.web;

import fangxin.casework.CaseService;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Page of a case; also the summary on the pages of its steps. */
@Named
@RequestScoped
public class CasePage {
    private static final Map<Step, String> OWN_PAGES =
            Map.of(Step.SUBMIT, "/my/application", Step.WITHDRAW, "/my/withdraw", Step.ASK_REVIEW, "/my/review");

    private static final List<String> PHASES = List.of(
            "application",
            "members",
            "cultivation",
            "evaluation",
            "consultation",
            "meeting",
            "appeal",
            "naming",
            "referral",
            "documents");

    /** Before, the form is the merchant's to change; once posted, a correction notice is needed. */
    private static final Set<Stage> CORRECTED_HERE =
            EnumSet.complementOf(EnumSet.of(Stage.DRAFT, Stage.RETURNED, Stage.ON_NOTICE, Stage.OBJECTED));

    /** Step that the reader may take now, with its page; null where another page takes it. */
    public record OpenStep(Step step, String address) {}

    @Inject
    CaseService service;

    private final Map<String, CaseService.CaseView> known = new HashMap<>();
    private String reference;

    public void load() {
        of(reference);
    }

    /** The case of the address; a form of the page needs it before the view parameter is set. */
    public CaseService.CaseView getShown() {
        return of(
                reference != null
                        ? reference
                        : FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getRequestParameterMap()
                                .get("reference"));
    }

    public CaseService.CaseView of(String reference) {
        return known.computeIfAbsent(String.valueOf(reference), service::open);
    }

    /** Open steps that move the case forward; recall and correction are shown separately. */
    public List<OpenStep> getSteps() {
        return getShown().view().openSteps().stream()
                .filter(step -> !isCorrection(step))
                .flatMap(step -> open(step).stream())
                .toList();
    }

    public List<OpenStep> getCorrections() {
        return getShown().view().openSteps().stream()
                .filter(CasePage::isCorrection)
                .filter(step -> step != Step.CORRECT
                        || CORRECTED_HERE.contains(getShown().view().stage()))
                .flatMap(step -> open(step).stream())
                .toList();
    }

    /** Page fragments by which each phase shows its part of the case. */
    public List<String> getFragments() {
        return PHASES.stream()
                .map("/WEB-INF/casework/%s.xhtml"::formatted)
                .filter(CasePage::exists)
                .toList();
    }

    private static boolean exists(String page) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(page) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isCorrection(Step step) {
        return step == Step.RECALL || step == Step.CORRECT || step == Step.WITHDRAW;
    }

    private Optional<OpenStep> open(Step step) {
        String page = OWN_PAGES.getOrDefault(step, "/work/step/" + step.name().toLowerCase(Locale.ROOT));
        return exists(page + ".xhtml")
                ? Optional.of(new OpenStep(
                        step, page + "?reference=" + getShown().view().reference()))
                : Optional.empty();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
