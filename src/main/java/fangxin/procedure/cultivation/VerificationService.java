package fangxin.procedure.cultivation;

import fangxin.criteria.model.IndustryClasses;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.ApplicationPresenter;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary for the verification (核实) by the station, which ends with its proposal; also offers the industry
 * classes, and warns when a class changes the sheets.
 */
@Stateless
@RolesAllowed(RoleNames.STATION)
public class VerificationService {
    /** Most classes that a search suggests. */
    private static final int SUGGESTED = 20;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CultivationRepository records;

    @Inject
    TradeRepository trades;

    @Inject
    IndustryClasses industries;

    @Inject
    AgencyRepository agencies;

    @Inject
    CasePhotos pictures;

    @Inject
    ApplicationPresenter sheets;

    @Inject
    CurrentUser currentUser;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    SheetChangePolicy sheetChanges;

    @Inject
    BusinessClock businessClock;

    /**
     * Records the findings (核实) and sets the class of the trade, which decides the sector authority that evaluates.
     * Refused with all violations of the findings.
     */
    public CandidacyView verify(String reference, VerificationFindings facts) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(Step.VERIFY, StepContext.by(actor, now).because(facts.opinion()));
        SubjectType subjectType = subjectTypes.byCode(candidacy.subjectType());
        records.add(new Verification(
                WorkSubject.of(candidacy), facts, answers(candidacy), subjectType.asksTrade(), actor, now.at()));
        pictures.requireOf(reference, "pictures", facts.pictures());
        Trade trade = facts.industry() == null ? null : trades.ofIndustry(facts.industry());
        candidacy.classify(
                facts.industry(),
                trade == null ? candidacy.trade() : trade.code(),
                agencies.authorityFor(candidacy.evaluationOffice(), subjectType.authorityIn(trade))
                        .code());
        return CandidacyView.of(candidacy, actor);
    }

    /** Returns whether the station has to state the class of the trade. */
    public boolean asksClass(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return subjectTypes.byCode(candidacy.subjectType()).asksTrade();
    }

    /** Returns the self-checks that the merchant has answered: the station can confirm or contradict each answer. */
    public List<SelfCheck> selfChecks(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return answered(candidacy);
    }

    private List<SelfCheck> answered(Candidacy candidacy) {
        return sheets.selfChecks(candidacy).stream()
                .filter(check -> check.answer() != null)
                .toList();
    }

    private Map<String, Boolean> answers(Candidacy candidacy) {
        return answered(candidacy).stream().collect(Collectors.toMap(SelfCheck::code, SelfCheck::answer));
    }

    /** Returns the classes of the trade that the applicant chose; empty where no trade was chosen. */
    public List<IndustryClasses.IndustryClass> classesOfTrade(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return chosenTrade(reference)
                .map(trade -> trades.classesOf(trade, industries.all()))
                .orElse(List.of());
    }

    /** Returns the change of the score sheets that a class would cause; empty where the sheets stay. */
    public Optional<SheetChangePolicy.SheetChange> sheetChange(String reference, String industry) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return sheetChanges.of(candidacy, chosenTrade(reference).orElse(null), industry);
    }

    private Optional<String> chosenTrade(String reference) {
        return applications.counting(reference).map(content -> content.answers().get("trade"));
    }

    /** Returns the first classes of GB/T 4754-2017 whose code begins with a text, or whose name contains its words. */
    public List<IndustryClasses.IndustryClass> findClasses(String words) {
        return industries.search(words, SUGGESTED);
    }

    /** Returns the class of a code; empty for one that the catalogue does not have. */
    public Optional<IndustryClasses.IndustryClass> classOf(String code) {
        return industries.find(code);
    }
}
