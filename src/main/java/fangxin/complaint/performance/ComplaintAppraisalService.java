package fangxin.complaint.performance;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.complaint.callback.CallBack;
import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.callback.CallBackRepository;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.callback.ComplaintAppraisalTermsIssue;
import fangxin.complaint.callback.ComplaintAppraisalTermsRepository;
import fangxin.complaint.handling.CaseProgress;
import fangxin.complaint.handling.CaseProgressReader;
import fangxin.complaint.handling.RecusedCaseFinder;
import fangxin.complaint.urging.UrgingRepository;
import fangxin.document.table.ListSlice;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary for the monthly appraisal of complaint handling: the city's office makes the table, decides appeals,
 * which counts the figures again, and publishes it; offices and units read their own figures, after the publication all
 * figures, and appeal.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintAppraisalService {
    /** Fired when an appraisal was published. */
    public record ComplaintAppraisalPublished(String month, int cases) {}

    /** Figures of one answer: more than those of a month of the city, 199 agencies by six formulas. */
    private static final int MOST = 5000;

    /** Greatest number of cases that a part of the cases behind a figure leaves out. */
    private static final int LAST = 1_000_000;

    @Inject
    ComplaintAppraisalRepository appraisals;

    @Inject
    AppraisalPresenter presenter;

    @Inject
    CaseProgressReader progress;

    @Inject
    CallBackRepository callBacks;

    @Inject
    UrgingRepository urging;

    @Inject
    RecusedCaseFinder recused;

    @Inject
    UndecidableAppealFinder undecidable;

    @Inject
    ComplaintAppraisalTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ComplaintAppraisalPublished> published;

    /** Returns the appraisals, the last month first. */
    public List<ComplaintAppraisalView> appraisals() {
        return scope().isEmpty() ? List.of() : presenter.views(appraisals.all());
    }

    /**
     * Returns for each month the number of open appeals that no officer can decide, since all officers of the city's
     * office are recused or the appellant.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public Map<String, Long> undecidable() {
        return isOfCity()
                ? undecidable.byMonth(
                        appraisals.openAppeals(), businessClock.now().today())
                : Map.of();
    }

    /** Returns whether the reader makes the appraisal, decides its appeals and publishes it. */
    public boolean isOfCity() {
        return currentUser.actor().placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /** Lists the figures of a month that the reader may see; of all months where the month is null. */
    public List<FigureView> figures(String month) {
        return figures(new FigureFilter(month, null, null, null, null, null), new ListSlice(null, 0, MOST));
    }

    /** Returns the part of the figures that the reader may see. */
    public List<FigureView> figures(FigureFilter filter, ListSlice slice) {
        return presenter.figures(appraisals.list(scope(), filter, slice));
    }

    public long count(FigureFilter filter) {
        return appraisals.count(scope(), filter);
    }

    /**
     * Returns a figure with a part of its cases, without cases of traders from which the reader is recused.
     *
     * @param first how many of the cases to leave out
     */
    public FigureDetail figure(String month, String agency, String formula, int first) {
        if (first < 0 || first > LAST) {
            throw RuleViolation.at("first", "performance.behind.first", LAST);
        }
        AppraisedScope scope = scope();
        ComplaintAppraisal appraisal = appraisals.byMonth(month);
        AppraisalFigure figure = appraisals.figure(month, agency, formula);
        if ((!appraisal.isPublished() && appraisals.count(scope, ofOne(figure)) == 0) || scope.isEmpty()) {
            throw new NotFound(figure.id());
        }
        Actor actor = currentUser.actor();
        List<AppraisedCase> cases = appraisals.cases(figure, scope);
        Set<String> away =
                recused.among(cases.stream().map(AppraisedCase::complaint).toList(), actor);
        return presenter.detail(
                appraisal,
                figure,
                cases.stream().filter(each -> !away.contains(each.complaint())).toList(),
                first,
                actor,
                isOfCity(),
                businessClock.now());
    }

    /** Returns the reason of the last day of appeals of a month; not found once its figures are published. */
    public DeadlineReason appealDeadline(String month) {
        if (scope().isEmpty()) {
            throw new NotFound(month);
        }
        ComplaintAppraisal appraisal = appraisals.byMonth(month);
        int days = terms.byIssue(appraisal.termsIssue()).terms().appealDays();
        return appraisal.appealReason(
                TimeLimit.workingDays(days), businessClock.now().calendar());
    }

    private static FigureFilter ofOne(AppraisalFigure figure) {
        return new FigureFilter(figure.month(), figure.formula(), null, null, figure.agency(), null);
    }

    /** Computes the table of a month that is over and whose call-backs are over. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintAppraisalView make(CallBackDrawInput input) {
        requireCity();
        YearMonth month = Constraints.check(input).yearMonth();
        ComplaintAppraisalTermsIssue current = terms.currentForUpdate();
        if (appraisals.find(input.month()).isPresent()) {
            return presenter.view(appraisals.byMonth(input.month()));
        }
        if (!appraisals.isDrawn(input.month())) {
            throw RuleViolation.at("month", "performance.drawn.not");
        }
        long open = appraisals.openCallBacks(input.month());
        if (open > 0) {
            throw RuleViolation.at("month", "performance.calls.open", open);
        }
        BusinessMoment now = businessClock.now();
        List<AppraisedCase> cases =
                store(input.month(), progress.ofMonth(month, current.terms().repeatDays(), now.calendar()));
        ComplaintAppraisal appraisal = new ComplaintAppraisal(
                input.month(),
                current.issue(),
                cases.size(),
                now.end(TimeLimit.workingDays(current.terms().appealDays())),
                currentUser.actor(),
                now.at());
        appraisals.add(appraisal);
        AppraisalCalculator.figures(
                        current.terms(),
                        cases.stream().map(AppraisedCase::counted).toList(),
                        appraised(cases, current.terms()))
                .forEach(figure -> appraisals.add(new AppraisalFigure(input.month(), figure)));
        appraisals.flush();
        return presenter.view(appraisal);
    }

    private List<AppraisedCase> store(String month, List<CaseProgress> all) {
        List<String> numbers = all.stream().map(CaseProgress::number).toList();
        Map<String, CallBack> called = callBacks.ofCases(numbers);
        Set<String> urged = urging.urged(numbers, YearMonth.parse(month).atEndOfMonth());
        List<AppraisedCase> cases = all.stream()
                .map(each -> new AppraisedCase(
                        month,
                        new CountedCase(
                                each.number(),
                                each.office(),
                                each.unit(),
                                AppraisedFactRule.facts(each, called.get(each.number()), urged.contains(each.number())),
                                Set.of(),
                                each.recovered()),
                        each.officer()))
                .toList();
        cases.forEach(appraisals::add);
        return cases;
    }

    /**
     * Returns the county-level offices and their units, the agencies that have ended since and still have cases of the
     * month, and the whole city.
     */
    private List<AppraisedAgency> appraised(List<AppraisedCase> cases, ComplaintAppraisalTerms current) {
        Map<String, AppraisedAgency> found = new LinkedHashMap<>();
        for (Agency agency : agencies.active()) {
            if (agency.type() == Agency.AgencyType.COUNTY_OFFICE) {
                found.put(agency.code(), office(agency.code(), current));
            } else if (agency.type() == Agency.AgencyType.STATION) {
                found.put(agency.code(), unit(agency.code(), agency.parent(), current));
            }
        }
        cases.forEach(each -> {
            found.computeIfAbsent(each.office(), code -> office(code, current));
            if (each.unit() != null) {
                found.computeIfAbsent(each.unit(), code -> unit(code, each.office(), current));
            }
        });
        List<AppraisedAgency> all = new ArrayList<>(found.values());
        all.add(AppraisedAgency.CITY);
        return all;
    }

    private static AppraisedAgency office(String code, ComplaintAppraisalTerms current) {
        return new AppraisedAgency(code, AppraisalLevel.OFFICE, current.groupOf(code));
    }

    private static AppraisedAgency unit(String code, String office, ComplaintAppraisalTerms current) {
        return new AppraisedAgency(code, AppraisalLevel.UNIT, current.groupOf(office));
    }

    /**
     * Records an appeal against the counting of a case, until the last day of appeals. A repeated request changes
     * nothing.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public void appeal(String month, String complaint, FigureAppealInput input) {
        ComplaintAppraisal appraisal = appraisals.findForUpdate(month);
        AppraisedCase appraised = appraisals.appraisedCase(month, complaint);
        if (!AppraisedScope.mayActFor(currentUser.actor(), appraised.office(), appraised.unit())) {
            throw new NotFound(complaint);
        }
        requireNotRecused(complaint);
        Constraints.check(input);
        AppraisalFormula formula = terms.byIssue(appraisal.termsIssue())
                .terms()
                .formula(input.formula())
                .orElseThrow(() -> RuleViolation.at("formula", "performance.formula.unknown"));
        Optional<FigureAppeal> known = appraisals.appeal(FigureAppeal.idOf(month, complaint, input.formula()));
        if (known.isPresent()) {
            if (!input.reason().equals(known.get().reason())) {
                throw RuleViolation.conflict("performance.appeal.known");
            }
            return;
        }
        appraisal.requireAppealable(businessClock.now().today());
        CaseInclusion inclusion = CaseInclusion.of(formula, appraised.facts(), appraised.struck());
        if (inclusion != CaseInclusion.IN_SHARE && inclusion != CaseInclusion.COUNTED) {
            throw RuleViolation.at("formula", "performance.appeal.outside");
        }
        appraisals.add(new FigureAppeal(
                month,
                complaint,
                input,
                currentUser.actor(),
                businessClock.now().at()));
        appraisals.flush();
    }

    /** Decides an appeal. An upheld one removes the case from the figure, and the figures are counted again. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void decide(String month, String complaint, FigureAppealDecisionInput input) {
        requireCity();
        requireNotRecused(complaint);
        ComplaintAppraisal appraisal = appraisals.findForUpdate(month);
        Constraints.check(input);
        FigureAppeal appeal = appraisals.appealForUpdate(month, complaint, input.formula());
        if (appeal.isDecided(input.upheld(), input.reason())) {
            return;
        }
        appraisal.requireUnpublished();
        appeal.decide(
                input.upheld(),
                input.reason(),
                currentUser.actor(),
                businessClock.now().at());
        if (input.upheld()) {
            appraisals.appraisedCase(month, complaint).strike(input.formula());
            countAgain(appraisal);
        }
        appraisals.flush();
    }

    private void countAgain(ComplaintAppraisal appraisal) {
        Map<String, AppraisalFigure> stored = appraisals.figures(appraisal.month()).stream()
                .collect(Collectors.toMap(AppraisalFigure::id, Function.identity()));
        AppraisalCalculator.figures(
                        terms.byIssue(appraisal.termsIssue()).terms(),
                        appraisals.cases(appraisal.month()).stream()
                                .map(AppraisedCase::counted)
                                .toList(),
                        stored.values().stream()
                                .map(AppraisalFigure::appraised)
                                .distinct()
                                .toList())
                .forEach(figure -> stored.get(AppraisalFigure.idOf(
                                appraisal.month(), figure.agency().code(), figure.formula()))
                        .take(figure));
    }

    /** Publishes the figures to all offices and units. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintAppraisalView publish(String month) {
        requireCity();
        ComplaintAppraisal appraisal = appraisals.findForUpdate(month);
        if (appraisal.isPublished()) {
            return presenter.view(appraisal);
        }
        BusinessMoment now = businessClock.now();
        long blocked =
                undecidable.byMonth(appraisals.openAppeals(), now.today()).getOrDefault(month, 0L);
        if (blocked > 0) {
            throw RuleViolation.conflict("performance.publish.recused", blocked);
        }
        appraisal.publish(appraisals.countOfOpenAppeals(month), currentUser.actor(), now.today(), now.at());
        published.fire(new ComplaintAppraisalPublished(month, appraisal.cases()));
        appraisals.flush();
        return presenter.view(appraisal);
    }

    private void requireNotRecused(String complaint) {
        if (recused.isRecused(complaint, currentUser.actor())) {
            throw new NotFound(complaint);
        }
    }

    private void requireCity() {
        if (!isOfCity()) {
            throw new RuleViolation("callback.city");
        }
    }

    private AppraisedScope scope() {
        return AppraisedScope.of(currentUser.actor(), agencies);
    }
}
