package fangxin.procedure.cultivation.web;

import fangxin.criteria.model.IndustryClasses.IndustryClass;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.SheetChangePolicy.SheetChange;
import fangxin.procedure.cultivation.VerificationFindings;
import fangxin.procedure.cultivation.VerificationService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Page on which the station enters its findings at the premises, checks the merchant's self-checks, states the
 * industry class and makes its proposal.
 */
@Named
@ViewScoped
public class VerifyPage extends AbstractStepPage {
    private static final String NOT_CHECKED = "none";
    private static final String OTHER_CLASS = "other";

    /** A code of GB/T 4754 with the name of its class behind it. */
    private static final Pattern CHOSEN = Pattern.compile("^(\\d{2,4})\\s.*$");

    @Inject
    VerificationService service;

    private boolean addressRight;
    private boolean signMatches;
    private boolean licenceSeen;
    private String tradeClass;
    private String industry;
    private SheetChange warning;
    private String note;
    private VerificationFindings.VerificationProposal proposal;
    private String opinion;
    private transient List<SelfCheck> selfChecks;
    private final Map<String, String> checks = new HashMap<>();

    @Override
    Step step() {
        return Step.VERIFY;
    }

    @Override
    public void load() {
        super.load();
        industry = getView().subject().industry();
        getSelfChecks().forEach(check -> checks.put(check.code(), NOT_CHECKED));
        recalled()
                .ifPresent(entry -> restore(
                        cultivation.dossier(getReference()).verification().findings()));
        tradeClass = getClassesOfTrade().stream()
                .map(IndustryClass::code)
                .filter(code -> code.equals(industry))
                .findFirst()
                .orElse(null);
        industry = tradeClass == null ? industry : null;
    }

    private void restore(VerificationFindings findings) {
        addressRight = findings.addressRight();
        signMatches = findings.signMatches();
        licenceSeen = findings.licenceSeen();
        industry = findings.industry();
        note = findings.note();
        proposal = findings.proposal();
        opinion = findings.opinion();
        findings.checks().forEach((code, holds) -> checks.replace(code, holds.toString()));
        addPictures(findings.pictures());
    }

    /**
     * Verifies the premises. For a class that leads to other score sheets, the first press shows them, the second
     * saves.
     */
    public String submit() {
        List<String> open = storeUploads();
        String stated = tradeClass == null || OTHER_CLASS.equals(tradeClass) ? industry : tradeClass;
        SheetChange change = service.sheetChange(getReference(), stated).orElse(null);
        if (change != null && !change.equals(warning)) {
            warning = change;
            return null;
        }
        service.verify(
                getReference(),
                new VerificationFindings(
                        addressRight,
                        signMatches,
                        licenceSeen,
                        stated,
                        note,
                        proposal,
                        opinion,
                        open,
                        checks.entrySet().stream()
                                .filter(check -> !NOT_CHECKED.equals(check.getValue()))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, check -> Boolean.valueOf(check.getValue())))));
        return done("cultivation.done.VERIFY");
    }

    /** Returns the self-checks that the merchant has answered. */
    public List<SelfCheck> getSelfChecks() {
        if (selfChecks == null) {
            selfChecks = service.selfChecks(getReference());
        }
        return selfChecks;
    }

    /** Returns whether a question is the first of its sheet, so that the page shows the sheet's heading. */
    public boolean begins(int index) {
        return index == 0
                || !getSelfChecks()
                        .get(index)
                        .sheet()
                        .equals(getSelfChecks().get(index - 1).sheet());
    }

    /** Returns the item code to true, false, or none where the station did not check the item. */
    public Map<String, String> getChecks() {
        return checks;
    }

    /** Returns the classes of the applicant's trade. */
    public List<IndustryClass> getClassesOfTrade() {
        return service.classesOfTrade(getReference());
    }

    /** Returns the class of the trade chosen from the list, or "other". */
    public String getTradeClass() {
        return tradeClass;
    }

    public void setTradeClass(String tradeClass) {
        this.tradeClass = tradeClass;
    }

    /** Returns the change of score sheets to which the stated class leads, once it was submitted; or null. */
    public SheetChange getWarning() {
        return warning;
    }

    public boolean isClassAsked() {
        return service.asksClass(getReference());
    }

    /** Suggests the classes that match the typed text, each with its code and its name. */
    public List<String> suggest(String typed) {
        return service.findClasses(typed).stream().map(VerifyPage::label).toList();
    }

    /** Shows at once to which other score sheets the class leads that was chosen in the search. */
    public void foresee() {
        tradeClass = OTHER_CLASS;
        warning = service.sheetChange(getReference(), industry).orElse(null);
    }

    private static String label(IndustryClass industryClass) {
        return industryClass.code()
                + " "
                + industryClass
                        .name()
                        .in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public VerificationFindings.VerificationProposal[] getProposals() {
        return VerificationFindings.VerificationProposal.values();
    }

    public boolean isAddressRight() {
        return addressRight;
    }

    public void setAddressRight(boolean addressRight) {
        this.addressRight = addressRight;
    }

    public boolean isSignMatches() {
        return signMatches;
    }

    public void setSignMatches(boolean signMatches) {
        this.signMatches = signMatches;
    }

    public boolean isLicenceSeen() {
        return licenceSeen;
    }

    public void setLicenceSeen(boolean licenceSeen) {
        this.licenceSeen = licenceSeen;
    }

    /** Returns the text of the class: its code, with its name where the catalogue has it. */
    public String getIndustry() {
        return industry == null
                ? null
                : service.classOf(industry).map(VerifyPage::label).orElse(industry);
    }

    /** Sets the class from a chosen suggestion or a typed code. */
    public void setIndustry(String shown) {
        this.industry = shown == null ? null : CHOSEN.matcher(shown.strip()).replaceFirst("$1");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public VerificationFindings.VerificationProposal getProposal() {
        return proposal;
    }

    public void setProposal(VerificationFindings.VerificationProposal proposal) {
        this.proposal = proposal;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
