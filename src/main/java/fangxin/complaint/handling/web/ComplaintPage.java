package fangxin.complaint.handling.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.handling.AbsentParty;
import fangxin.complaint.handling.AgreementForm;
import fangxin.complaint.handling.AuthorityProof;
import fangxin.complaint.handling.CaseTagsInput;
import fangxin.complaint.handling.CaseVersionInput;
import fangxin.complaint.handling.ComplainantConsentInput;
import fangxin.complaint.handling.ComplainantInput;
import fangxin.complaint.handling.ComplainantRole;
import fangxin.complaint.handling.ComplaintCaseDetail;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ConsumptionFactorsInput;
import fangxin.complaint.handling.GoodsTestDayInput;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.HandlingStepInput;
import fangxin.complaint.handling.MediationInput;
import fangxin.complaint.handling.MergeInput;
import fangxin.complaint.handling.SettlementConsent;
import fangxin.complaint.handling.TitleMatchInput;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Page of one complaint or consultation with content, due day and journal, on which an officer takes the open steps,
 * and enters tests, factors, tags, complainants with consents, the title of the shop, the signed settlement paper, and merges
 * of duplicates.
 */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {
    private static final String ADDRESS = "/work/complaint.xhtml?faces-redirect=true&number=";

    @Inject
    ComplaintCaseService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private ComplaintCaseDetail complaint;
    private String ground;
    private String words;
    private String agency;
    private AbsentParty absent;
    private BigDecimal recovered;
    private AgreementForm agreement;
    private boolean complainantConsents;
    private boolean traderConsents;
    private String mediator;
    private LocalDateTime appointedAt;
    private String place;
    private String entrustedTo;
    private LocalDate on;
    private String name;
    private ComplainantRole role;
    private AuthorityProof proof;
    private String into;
    private String title;
    private List<ComplaintCaseService.TitleChoice> titles;
    private ComplaintCaseService.CompetenceView competence;
    private List<String> factors;
    private List<String> tags;
    private ComplaintCaseService.TagChoices tagChoices;
    private transient Part upload;

    public void load() {
        complaint = service.find(number);
        factors = new ArrayList<>(complaint.factors().flagged());
        tagChoices = service.tags(number);
        tags = new ArrayList<>(tagChoices.stated());
        titles = service.titleChoices(number);
        competence = service.competence(number);
        agency = competence.offices().size() == 1
                ? competence.offices().getFirst().code()
                : null;
    }

    /** Takes a step with the values entered for it. */
    public String take(String step) {
        HandlingStep taken = HandlingStep.valueOf(step);
        service.take(
                number,
                taken,
                new HandlingStepInput(
                        complaint.version(),
                        ground,
                        words,
                        agency,
                        recovered,
                        agreement,
                        taken == HandlingStep.MEDIATE
                                ? new MediationInput(
                                        complainantConsents, traderConsents, mediator, appointedAt, place, entrustedTo)
                                : null,
                        absent));
        PageFunctions.addFlashMessage("handling.done", PageFunctions.message("handling.handlingstep." + step));
        return ADDRESS + number;
    }

    public String beginTest() {
        service.beginTest(number, new GoodsTestDayInput(complaint.version(), on));
        return ADDRESS + number;
    }

    public String endTest() {
        service.endTest(number, new GoodsTestDayInput(complaint.version(), on));
        return ADDRESS + number;
    }

    public String addComplainant() {
        service.addComplainant(
                number,
                new ComplainantInput(name, role, proof, complaint.complainants().size() + 1));
        return ADDRESS + number;
    }

    /** States the consent of one complainant. */
    public String consent(String complainant, String stated) {
        service.stateConsent(number, complainant, new ComplainantConsentInput(SettlementConsent.valueOf(stated)));
        return ADDRESS + number;
    }

    public String flag() {
        service.flag(number, new ConsumptionFactorsInput(complaint.version(), factors));
        return ADDRESS + number;
    }

    public String tag() {
        service.tag(number, new CaseTagsInput(complaint.version(), tags));
        return ADDRESS + number;
    }

    public String matchTitle() {
        service.matchTitle(number, new TitleMatchInput(complaint.version(), title));
        return ADDRESS + number;
    }

    /** Returns the titles of the trader's credit code. */
    public List<ComplaintCaseService.TitleChoice> getTitles() {
        return titles;
    }

    /** Returns the offices that are competent by the place of the trader. */
    public ComplaintCaseService.CompetenceView getCompetence() {
        return competence;
    }

    public String filePaper() {
        if (UploadedFiles.store(upload, (file, content) -> service.filePaper(number, file, content))
                .isEmpty()) {
            throw RuleViolation.at("file", "handling.paper.missing");
        }
        PageFunctions.addFlashMessage("handling.done", PageFunctions.message("handling.caseact.FILE_PAPER"));
        return ADDRESS + number;
    }

    /** Returns whether the competent office or unit can file a signed settlement paper. */
    public boolean isPaperOpen() {
        return complaint.complaint().state() == HandlingState.SETTLED
                && complaint.mediation() != null
                && complaint.mediation().agreement() == AgreementForm.PAPER
                && complaint.mediation().mediator() != null
                && isHandling();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String merge() {
        service.merge(number, new MergeInput(complaint.version(), into));
        return ADDRESS + number;
    }

    public String separate() {
        service.separate(number, new CaseVersionInput(complaint.version()));
        return ADDRESS + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return complaint.opens(HandlingStep.valueOf(step));
    }

    /** Returns the grounds of all steps open now. */
    public List<ComplaintCode> getGrounds() {
        return complaint.steps().stream()
                .flatMap(each -> each.grounds().stream())
                .toList();
    }

    /** Returns the open steps without the mediation, which has a form of its own. */
    public List<ComplaintCaseDetail.OpenStepView> getPlainSteps() {
        return complaint.steps().stream()
                .filter(each -> each.step() != HandlingStep.MEDIATE)
                .toList();
    }

    /** Returns whether the competent office or unit reads the page. */
    public boolean isHandling() {
        return service.isHandling(number);
    }

    /** Returns whether the case has papers: notices to the parties, or those of a mediation. */
    public boolean hasPapers() {
        return complaint.mediation() != null
                || complaint.journal().stream()
                        .map(entry -> entry.step())
                        .anyMatch(step -> step == HandlingStep.MEDIATE || step.hasNotice());
    }

    /** Returns whether a test can be begun or ended. */
    public boolean isTestable() {
        return isHandling()
                && complaint.complaint().state().limit().isPresent()
                && complaint.outcome().acceptedOn() != null
                && complaint.outcome().endedOn() == null;
    }

    /** Returns whether a test runs. */
    public boolean isTesting() {
        return !complaint.tests().isEmpty() && complaint.tests().getLast().until() == null;
    }

    /** Returns the working days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(complaint.complaint().limit().dueOn());
    }

    /** Acts that led to no other state, the newest first. */
    public List<ComplaintCaseDetail.CaseActView> getActs() {
        return complaint.acts().reversed();
    }

    /** Returns the steps of the journal, the newest first. */
    public List<ComplaintCaseDetail.HandlingEntryView> getHistory() {
        return complaint.journal().reversed();
    }

    public AgreementForm[] getAgreements() {
        return AgreementForm.values();
    }

    public ComplainantRole[] getRoles() {
        return ComplainantRole.values();
    }

    public AuthorityProof[] getProofs() {
        return AuthorityProof.values();
    }

    /** Agencies to which the receiving office can distribute the case, and associations that can be entrusted. */
    public ComplaintCaseService.AgencyChoices getChoices() {
        return service.choices(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ComplaintCaseDetail getComplaint() {
        return complaint;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    /** Returns whether a ground of the ending asks for the party that did not attend. */
    public boolean isAskingAbsentParty() {
        return getGrounds().stream().anyMatch(ComplaintCode::asksAbsentParty);
    }

    public AbsentParty[] getParties() {
        return AbsentParty.values();
    }

    public AbsentParty getAbsent() {
        return absent;
    }

    public void setAbsent(AbsentParty absent) {
        this.absent = absent;
    }

    public BigDecimal getRecovered() {
        return recovered;
    }

    public void setRecovered(BigDecimal recovered) {
        this.recovered = recovered;
    }

    public AgreementForm getAgreement() {
        return agreement;
    }

    public void setAgreement(AgreementForm agreement) {
        this.agreement = agreement;
    }

    public boolean isComplainantConsents() {
        return complainantConsents;
    }

    public void setComplainantConsents(boolean complainantConsents) {
        this.complainantConsents = complainantConsents;
    }

    public boolean isTraderConsents() {
        return traderConsents;
    }

    public void setTraderConsents(boolean traderConsents) {
        this.traderConsents = traderConsents;
    }

    public String getMediator() {
        return mediator;
    }

    public void setMediator(String mediator) {
        this.mediator = mediator;
    }

    public LocalDateTime getAppointedAt() {
        return appointedAt;
    }

    public void setAppointedAt(LocalDateTime appointedAt) {
        this.appointedAt = appointedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getEntrustedTo() {
        return entrustedTo;
    }

    public void setEntrustedTo(String entrustedTo) {
        this.entrustedTo = entrustedTo;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ComplainantRole getRole() {
        return role;
    }

    public void setRole(ComplainantRole role) {
        this.role = role;
    }

    public AuthorityProof getProof() {
        return proof;
    }

    public void setProof(AuthorityProof proof) {
        this.proof = proof;
    }

    public List<String> getFactors() {
        return factors;
    }

    public void setFactors(List<String> factors) {
        this.factors = factors;
    }

    public ComplaintCaseService.TagChoices getTagChoices() {
        return tagChoices;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
