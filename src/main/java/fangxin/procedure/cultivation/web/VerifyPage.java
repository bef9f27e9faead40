package fangxin.procedure.cultivation.web;

import fangxin.criteria.model.IndustryClasses.IndustryClass;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.VerificationFindings;
import fangxin.procedure.cultivation.VerificationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Page on which the station enters its findings at the premises. */
@Named
@ViewScoped
public class VerifyPage extends AbstractStepPage {
    private static final String NOT_CHECKED = "none";

    @Inject
    VerificationService service;

    private boolean addressRight;
    private boolean signMatches;
    private boolean licenceSeen;
    private String industry;
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
        recalled().ifPresent(entry -> restore(
                cultivation.dossier(getReference()).verification().findings()));
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
        keep(findings.pictures());
    }

    public String submit() {
        service.verify(
                getReference(),
                new VerificationFindings(
                        addressRight,
                        signMatches,
                        licenceSeen,
                        industry,
                        note,
                        proposal,
                        opinion,
                        storeUploads(),
                        checks.entrySet().stream()
                                .filter(check -> !NOT_CHECKED.equals(check.getValue()))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, check -> Boolean.valueOf(check.getValue())))));
        return done("cultivation.done.VERIFY");
    }

    /** The self-checks that the merchant has answered. */
    public List<SelfCheck> getSelfChecks() {
        if (selfChecks == null) {
            selfChecks = service.selfChecks(getReference());
        }
        return selfChecks;
    }

    /** Whether a question is the first of its sheet. */
    public boolean begins(int index) {
        return index == 0
                || !getSelfChecks()
                        .get(index)
                        .sheet()
                        .equals(getSelfChecks().get(index - 1).sheet());
    }

    /** Item code to true, false, or none where the station did not check the item. */
    public Map<String, String> getChecks() {
        return checks;
    }

    public boolean isClassAsked() {
        return service.asksClass(getReference());
    }

    public List<IndustryClass> getIndustries() {
        return service.industries();
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

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
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
