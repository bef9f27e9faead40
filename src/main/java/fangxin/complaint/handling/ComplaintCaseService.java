package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.DataWritten;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Service boundary for complaints and consultations: lists, counts and shows those that the reader may read, takes
 * officers' steps, enters tests, factors, tags, complainants, the title of the shop and the signed settlement paper,
 * merges and separates duplicates, and gives other features the data of a case.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintCaseService {
    /** Agencies to which the receiving office can distribute a case, and associations that can be entrusted. */
    public record AgencyChoices(List<AgencyChoice> competent, List<AgencyChoice> associations)
            implements Serializable {}

    /** Agency to choose. */
    public record AgencyChoice(String code, LocalizedText name) implements Serializable {}

    /**
     * Offices that are competent for a case by article 13 of Order 121.
     *
     * @param offices   those whose place is known here; none where no place is
     * @param elsewhere whether the office that has the case is certainly none of the competent ones
     * @param shared    whether another office is competent too, so that the first that received it keeps it (article 14)
     */
    public record CompetenceView(List<CompetentOfficeView> offices, boolean elsewhere, boolean shared)
            implements Serializable {}

    /** Office that is competent for a case, and the place by which it is. */
    public record CompetentOfficeView(
            @NotNull String code,
            @NotNull LocalizedText office,
            @NotNull CompetenceBasis basis) implements Serializable {}

    /**
     * Tags of special periods and campaigns to choose from: those of the terms, and those of the case, which can have
     * words of a platform and codes that the terms no longer have.
     *
     * @param stated codes of the tags of the case
     */
    public record TagChoices(
            @NotNull List<ComplaintCode> offered, @NotNull List<String> stated) implements Serializable {
        static TagChoices of(ComplaintTerms terms, Set<String> ofCase) {
            List<String> stated = ofCase.stream().sorted().toList();
            return new TagChoices(terms.codesWith(CodeList.TAG, stated), stated);
        }

        boolean offersAll(Set<String> tags) {
            return offered.stream().map(ComplaintCode::code).toList().containsAll(tags);
        }
    }

    /**
     * Title to choose.
     *
     * @param address street address, or platform and link of an online shop
     */
    public record TitleChoice(@NotNull String number, String signName, String address) implements Serializable {}

    private static final int MOST = 200;

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    ComplaintCasePresenter presenter;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    CompetenceFinder competence;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<DataWritten> written;

    /** Lists the cases of the reader's offices, by due day. */
    public List<ComplaintCaseView> cases() {
        return cases(ComplaintCaseFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the cases of the reader's offices. */
    public List<ComplaintCaseView> cases(ComplaintCaseFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return presenter.views(
                complaints.list(
                        HandlingAccess.scope(actor, agencies),
                        new RecusalCondition(actor.away()),
                        filter,
                        now.today(),
                        slice),
                filter.counted().report(),
                now);
    }

    public long count(ComplaintCaseFilter filter) {
        Actor actor = currentUser.actor();
        return complaints.count(
                HandlingAccess.scope(actor, agencies),
                new RecusalCondition(actor.away()),
                filter,
                businessClock.now().today());
    }

    /**
     * Returns the reports of yesterday on the reader's complaints, under the overrides of limits that ask for one
     * today.
     */
    public List<DayReport> dayReports() {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        LocalDate day = today.minusDays(1);
        return current().overrides().stream()
                .filter(override -> override.isReportedOn(today))
                .map(override -> DayReport.of(
                        override,
                        day,
                        complaints.ofDay(
                                HandlingAccess.scope(actor, agencies),
                                new RecusalCondition(actor.away()),
                                override.tag(),
                                day)))
                .toList();
    }

    public ComplaintCaseDetail find(String number) {
        return detail(readable(number));
    }

    /** Returns the data for the papers of the mediation. */
    public MediationPaper mediationPaper(String number) {
        return MediationPaper.of(readable(number), complaints.complainants(number));
    }

    /** Returns the decisions on the withdrawal of mediators, the oldest first, for their papers. */
    public List<WithdrawalDecision> withdrawalDecisions(String number) {
        return WithdrawalDecision.of(readable(number));
    }

    /** Returns the data for the notices that the complaint is accepted, refused, or that its mediation has ended. */
    public List<CaseNotice> notices(String number) {
        return CaseNotice.of(readable(number), current());
    }

    /** Returns whether the reader acts as the competent office or unit. */
    public boolean isHandling(String number) {
        return HandlingAccess.parties(readable(number), currentUser.actor(), agencies)
                .contains(HandlingParty.UNIT);
    }

    /** Returns the case as its competent office or unit passes it on; other readers do not find it. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public HandledCase handled(String number) {
        ComplaintCase complaint = readable(number);
        requireUnit(complaint);
        return new HandledCase(
                complaint.number(),
                complaint.placement().office(),
                complaint.source(),
                complaint.acceptedOn(),
                complaint.trader().name(),
                complaint.trader().creditCode(),
                complaint.content().category(),
                complaint.tags());
    }

    /** Agencies that the forms of a case offer. */
    public AgencyChoices choices(String number) {
        ComplaintCase complaint = readable(number);
        CasePlacement at = complaint.placement();
        String above = placedBelow(complaint);
        return new AgencyChoices(
                choices(agency -> (agency.isOffice() || agency.type() == Agency.AgencyType.STATION)
                        && agencies.isWithin(agency.code(), above)),
                choices(agency -> agency.type() == Agency.AgencyType.ASSOCIATION
                        && (agencies.isWithin(agency.code(), at.office())
                                || agencies.isWithin(at.office(), String.valueOf(agency.parent())))));
    }

    private List<AgencyChoice> choices(Predicate<Agency> offered) {
        return agencies.active().stream()
                .filter(offered)
                .map(agency -> new AgencyChoice(agency.code(), agency.name()))
                .toList();
    }

    /** Returns the offices that are competent for a case by the place of the trader, as far as they are known. */
    public CompetenceView competence(String number) {
        ComplaintCase complaint = readable(number);
        CompetentOffices found = competence.offices(complaint.trader());
        Predicate<CompetentOffice> hasCase =
                each -> isAt(each, complaint.placement().office());
        return new CompetenceView(
                found.offices().stream()
                        .map(each -> new CompetentOfficeView(
                                each.office(), agencies.byCode(each.office()).name(), each.basis()))
                        .toList(),
                found.exclude(hasCase),
                found.areShared(hasCase));
    }

    /** Returns whether an office has the case by right; an address in a zone can name the district around it. */
    private boolean isAt(CompetentOffice found, String office) {
        return found.office().equals(office)
                || (!found.basis().isRegistered()
                        && found.office().equals(agencies.byCode(office).division()));
    }

    /**
     * Returns the titles of the trader's credit code, of which an officer states one; none where the case has no credit
     * code.
     */
    public List<TitleChoice> titleChoices(String number) {
        String code = readable(number).trader().creditCode();
        return code == null
                ? List.of()
                : titles.ofCreditCodes(List.of(code)).stream()
                        .sorted(Comparator.comparing(Title::number))
                        .map(title -> new TitleChoice(
                                title.number(),
                                title.place().signName(),
                                title.place().address()))
                        .toList();
    }

    /** Records to which title the shop belongs. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail matchTitle(String number, TitleMatchInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        Title title = titles.find(input.title()).orElseThrow(() -> RuleViolation.at("title", "handling.shop.unknown"));
        if (title.hasRecused(currentUser.actor())) {
            throw RuleViolation.at("title", "handling.shop.recused");
        }
        if (title.number().equals(complaint.trader().title())) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        complaint.matchTitle(title, by);
        return saved(complaint);
    }

    /** Takes a step of an officer. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail take(String number, HandlingStep step, HandlingStepInput input) {
        ComplaintCase complaint = lock(number);
        if (complaint.hasJustTaken(step, input)) {
            return detail(complaint);
        }
        ComplaintTerms current = terms.current().terms();
        HandlingAct by = actAs(complaint, step);
        complaint.requireVersion(input.version());
        HandlingStepRule.check(
                step,
                complaint.state(),
                input,
                ComplaintCasePresenter.ruleSet(by.moment().today(), current),
                current);
        switch (step) {
            case ACCEPT -> complaint.accept(input.words(), current, by);
            case REFUSE -> complaint.refuse(input.ground(), input.words(), current, by);
            case RETURN -> complaint.returnCase(input.words(), current, by);
            case DISPUTE_COMPETENCE -> complaint.disputeCompetence(input.words(), current, by);
            case AGREE_COMPETENCE -> complaint.agreeCompetence(input.words(), current, by);
            case DISTRIBUTE, DESIGNATE ->
                complaint.place(step, placement(complaint, input.agency()), input.words(), current, by);
            case MEDIATE -> {
                requireAssociation(input.mediation());
                complaint.mediate(input.mediation(), current, by);
            }
            case SUSPEND -> complaint.suspend(input.words(), current, by);
            case RESUME -> complaint.resume(input.words(), current, by);
            case RECUSE -> complaint.recuse(input.words(), current, by);
            case SETTLE -> {
                JointComplaintRule.requireConsents(complaints.complainants(number));
                complaint.settle(input.agreement(), input.words(), input.recovered(), current, by);
            }
            case END -> {
                if (current.code(CodeList.ENDING, input.ground())
                        .filter(ComplaintCode::needsLimitOver)
                        .isPresent()) {
                    complaint.requireLimitOver(by.moment().today());
                }
                complaint.end(input.ground(), input.absent(), input.words(), input.recovered(), current, by);
            }
            case NOTIFY -> complaint.notifyParties(input.words(), current, by);
            case ANSWER -> complaint.answer(input.words(), current, by);
            case RECEIVE, ASK -> throw new NotFound(number);
        }
        return saved(complaint);
    }

    private void requireAssociation(MediationInput mediation) {
        if (mediation.entrustedTo() != null
                && agencies.find(mediation.entrustedTo())
                        .filter(agency -> agency.type() == Agency.AgencyType.ASSOCIATION)
                        .isEmpty()) {
            throw RuleViolation.at("entrustedTo", "handling.entrusted.association");
        }
    }

    /**
     * Returns the competent office and unit: an office, or a unit below it. A receiving office distributes to those
     * below it; after a dispute the office above designates one of its own. A competent office that is not below the
     * receiving one becomes the receiving office.
     */
    private CasePlacement placement(ComplaintCase complaint, String agency) {
        Agency found = agencies.find(agency)
                .filter(each -> each.isOffice() || each.type() == Agency.AgencyType.STATION)
                .filter(each -> agencies.isWithin(each.code(), placedBelow(complaint)))
                .orElseThrow(() -> RuleViolation.at("agency", "handling.agency.unknown"));
        return CasePlacement.at(found, complaint.placement().receivedBy()).receivedWithin(agencies::isWithin);
    }

    /** Returns the office below which the next agency of the case is found. */
    private String placedBelow(ComplaintCase complaint) {
        CasePlacement at = complaint.placement();
        return complaint.state() == HandlingState.IN_DISPUTE
                ? HandlingAccess.superior(at.office(), currentUser.actor(), agencies)
                        .orElse(at.receivedBy())
                : at.receivedBy();
    }

    /** Begins a test: the limit of the mediation stops. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail beginTest(String number, GoodsTestDayInput input) {
        return test(number, CaseAct.BEGIN_TEST, input);
    }

    /** Ends it: the limit runs on. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail endTest(String number, GoodsTestDayInput input) {
        return test(number, CaseAct.END_TEST, input);
    }

    /** Files the settlement paper that the parties have signed. Another scan replaces an earlier one. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail filePaper(String number, String name, InputStream paper) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        complaint.requirePaper();
        if (paper == null) {
            throw RuleViolation.at("file", "handling.paper.missing");
        }
        StoredFile scan = files.store(
                number, SettlementPaperAccess.PURPOSE, name, paper, by.actor().account());
        String filed = complaint.mediation().paper();
        if (filed != null && files.byId(filed).sha256().equals(scan.sha256())) {
            files.remove(scan);
            return detail(complaint);
        }
        complaint.filePaper(scan.id(), by);
        return saved(complaint);
    }

    private ComplaintCaseDetail test(String number, CaseAct act, GoodsTestDayInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        if (complaint.hasJustActed(act, input.on().toString())) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        if (act == CaseAct.BEGIN_TEST) {
            complaint.beginTest(input.on(), current(), by);
        } else {
            complaint.endTest(input.on(), current(), by);
        }
        return saved(complaint);
    }

    /** Records factors for which the purchase may not serve daily consumption; the factors have no legal effect. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail flag(String number, ConsumptionFactorsInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        Set<String> flagged = new HashSet<>(input.factors());
        if (flagged.equals(complaint.factors())) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        ComplaintTerms now = current();
        List<String> offered =
                now
                        .codes(
                                CodeList.FACTOR,
                                ComplaintCasePresenter.ruleSet(
                                        businessClock.now().today(), now))
                        .stream()
                        .map(ComplaintCode::code)
                        .toList();
        if (!offered.containsAll(flagged)) {
            throw RuleViolation.at("factors", "handling.factors.unknown");
        }
        complaint.flag(flagged, by);
        return saved(complaint);
    }

    /** Returns the tags of special periods and campaigns that an officer can state, and those of the case. */
    public TagChoices tags(String number) {
        return TagChoices.of(current(), readable(number).tags());
    }

    /**
     * Returns the states to which special periods and campaigns a case belongs; an override of limits for one of the
     * tags applies from now on. A repeated request changes nothing.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail tag(String number, CaseTagsInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        Set<String> stated = new HashSet<>(input.tags());
        if (stated.equals(complaint.tags())) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        ComplaintTerms now = current();
        if (!TagChoices.of(now, complaint.tags()).offersAll(stated)) {
            throw RuleViolation.at("tags", "handling.tags.unknown");
        }
        complaint.tag(stated, now, by);
        return saved(complaint);
    }

    /** Adds a person on the side of the complainant. A repeated request changes nothing. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail addComplainant(String number, ComplainantInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        List<JointComplainant> known = complaint.inOrderOfEntry(complaints.complainants(number));
        if (!JointComplaintRule.isRepeated(known, input)) {
            complaints.add(complaint.enterComplainant(input, known, by));
            complaints.flush();
        }
        return detail(complaint);
    }

    /** States whether a complainant consents to the settlement. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public ComplaintCaseDetail stateConsent(String number, String complainant, ComplainantConsentInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        Constraints.check(input);
        complaint.stateConsent(complaints.complainant(number, complainant), input.consent(), by);
        complaints.flush();
        return detail(complaint);
    }

    /** Merges a duplicate into the case that is handled; both are locked, in the order of their numbers. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintCaseDetail merge(String number, MergeInput input) {
        requireUnit(readable(number));
        Constraints.check(input);
        ComplaintCase into = complaints
                .find(input.into())
                .filter(other -> HandlingAccess.parties(other, currentUser.actor(), agencies)
                        .contains(HandlingParty.UNIT))
                .orElseThrow(() -> RuleViolation.at("into", "handling.merge.unknown"));
        Stream.of(number, into.number()).distinct().sorted().forEach(complaints::findForUpdate);
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        if (input.into().equals(complaint.mergedInto())) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        if (!complaints.mergedInto(number).isEmpty()) {
            throw RuleViolation.at("into", "handling.merge.chain", number);
        }
        complaint.mergeInto(into, by);
        return saved(complaint);
    }

    /** Undoes a merge, so that officers handle the case separately. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintCaseDetail separate(String number, CaseVersionInput input) {
        ComplaintCase complaint = lock(number);
        HandlingAct by = requireUnit(complaint);
        if (complaint.mergedInto() == null) {
            return detail(complaint);
        }
        complaint.requireVersion(input.version());
        complaint.separate(by);
        complaint.recount(current(), businessClock.now().calendar());
        return saved(complaint);
    }

    private ComplaintTerms current() {
        return terms.current().terms();
    }

    private ComplaintCaseDetail saved(ComplaintCase complaint) {
        complaints.flush();
        written.fire(new DataWritten());
        return detail(complaint);
    }

    private ComplaintCaseDetail detail(ComplaintCase complaint) {
        return presenter.detail(
                complaint, HandlingAccess.parties(complaint, currentUser.actor(), agencies), businessClock.now());
    }

    private ComplaintCase readable(String number) {
        return HandlingAccess.requireReading(complaints.byNumber(number), currentUser.actor(), agencies);
    }

    private ComplaintCase lock(String number) {
        readable(number);
        return complaints.findForUpdate(number);
    }

    /** Returns the act of an officer of the competent office or unit; one of another does not find the case. */
    private HandlingAct requireUnit(ComplaintCase complaint) {
        Actor actor = currentUser.actor();
        if (!HandlingAccess.parties(complaint, actor, agencies).contains(HandlingParty.UNIT)) {
            throw new NotFound(complaint.number());
        }
        return HandlingAct.of(HandlingParty.UNIT, actor, businessClock.now());
    }

    /** Returns the party as which the officer takes the step; not found for an officer who acts for none. */
    private HandlingAct actAs(ComplaintCase complaint, HandlingStep step) {
        Actor actor = currentUser.actor();
        Set<HandlingParty> parties = HandlingAccess.parties(complaint, actor, agencies);
        HandlingParty party = step.parties().stream()
                .filter(parties::contains)
                .findFirst()
                .orElseThrow(() -> new NotFound(complaint.number()));
        return HandlingAct.of(party, actor, businessClock.now());
    }
}
