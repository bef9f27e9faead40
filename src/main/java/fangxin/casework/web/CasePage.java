package fangxin.casework.web;

import fangxin.casework.CaseService;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
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
import java.util.stream.Stream;

/**
 * Page of a case with its tabs and the steps open to the reader; also the summary at the head of the pages of its
 * steps.
 */
@Named
@RequestScoped
public class CasePage {
    private static final Map<Step, String> OWN_PAGES =
            Map.of(Step.SUBMIT, "/my/application", Step.WITHDRAW, "/my/withdraw", Step.ASK_REVIEW, "/my/review");

    /**
     * Stages at which an officer corrects the application here: earlier the merchant can change it, and after the
     * posting of the notice a correction notice is needed.
     */
    private static final Set<Stage> CORRECTED_HERE =
            EnumSet.complementOf(EnumSet.of(Stage.DRAFT, Stage.RETURNED, Stage.ON_NOTICE, Stage.OBJECTED));

    /**
     * Tab of the page of a case (页签): the part of the evidence beside the decision. The tab of a phase is there once a
     * step of the phase was taken.
     */
    public enum CaseTab {
        FACTS(null, "facts", "application", "members"),
        PICTURES(null, "pictures"),
        SELF_CHECKS(null, "self_checks"),
        CULTIVATION(EnumSet.range(Step.VERIFY, Step.RECOMMEND), "cultivation"),
        EVALUATION(EnumSet.range(Step.ASSIGN, Step.OPINE), "evaluation"),
        DECISIONS(
                EnumSet.range(Step.SEEK_OPINIONS, Step.RECORD_ANSWER),
                "consultation",
                "meeting",
                "appeal",
                "naming",
                "referral"),
        DOCUMENTS(null, "documents"),
        HISTORY(null, "history");

        private final Set<Step> phase;
        private final List<String> fragments;

        CaseTab(Set<Step> phase, String... fragments) {
            this.phase = phase;
            this.fragments = List.of(fragments);
        }

        private boolean isShownIn(CandidacyView view) {
            return phase == null
                    || view.journal().stream()
                            .map(CandidacyView.JournalEntryView::step)
                            .anyMatch(phase::contains);
        }
    }

    /** Step that the reader may take now, with its page; null where another page takes it. */
    public record OpenStep(Step step, String address) {}

    @Inject
    CaseService service;

    /**
     * Tab in the address, read from the request, since the fragments of a form are built before view parameters are
     * set.
     */
    @Inject
    @ManagedProperty("#{param.tab}")
    String wantedTab;

    private final Map<String, CaseService.CaseView> known = new HashMap<>();
    private String reference;

    public void load() {
        of(reference);
    }

    /** Returns the case of the address; a form of the page needs it before the view parameter is set. */
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
        return known.computeIfAbsent(String.valueOf(reference), service::caseView);
    }

    /** Returns the open steps that move the case forward; recall and correction are shown separately. */
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

    public List<CaseTab> getTabs() {
        return Stream.of(CaseTab.values())
                .filter(tab -> tab.isShownIn(getShown().view()))
                .toList();
    }

    /** Returns the tab of the address; the facts where it names none. */
    public CaseTab getTab() {
        return getTabs().stream()
                .filter(tab -> tab.name().equals(wantedTab))
                .findFirst()
                .orElse(CaseTab.FACTS);
    }

    /** Returns the page fragments of the tab, by which each phase shows its part of the case. */
    public List<String> getFragments() {
        return getTab().fragments.stream()
                .map("/WEB-INF/casework/%s.xhtml"::formatted)
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
