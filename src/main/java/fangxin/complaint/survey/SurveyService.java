package fangxin.complaint.survey;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.survey.SurveyView.SurveyDetails;
import fangxin.complaint.survey.SurveyView.SurveyPaperView;
import fangxin.complaint.survey.SurveyView.UnitSurvey;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Service boundary for satisfaction surveys at an office: creates and closes them, enters and withdraws counted answers
 * on paper, lists and counts those that the reader may read, also those of a title, and reads their aggregated results
 * with the masked words.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SurveyService {
    /** Office for which the caller can create a survey. */
    public record SurveyOffice(String code, LocalizedText name) implements Serializable {}

    private static final int MOST = 500;
    private static final int MOST_WORDS = 200;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyResults results;

    @Inject
    SurveyTermsRepository issues;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the surveys that the caller reads, the newest first. */
    public List<SurveyView> surveys() {
        return surveys(SurveyFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the surveys that the caller reads. */
    public List<SurveyView> surveys(SurveyFilter filter, ListSlice slice) {
        Map<String, LocalizedText> names = agencies.names();
        LocalDate today = businessClock.now().today();
        return surveys.ofOwners(SurveyAccess.offices(currentUser.actor(), agencies), recusal(), filter, slice).stream()
                .map(survey -> view(survey, names, today))
                .toList();
    }

    /** Returns the number of the surveys that the caller reads. */
    public long count(SurveyFilter filter) {
        return surveys.countOfOwners(SurveyAccess.offices(currentUser.actor(), agencies), recusal(), filter);
    }

    public SurveyDetails survey(String number) {
        Survey survey = surveys.byNumber(number);
        SurveyAccess.requireReading(currentUser.actor(), survey, agencies);
        return details(survey);
    }

    /** Returns the surveys of a titled unit that the caller reads, the newest first. */
    public List<UnitSurvey> ofTitle(String title) {
        Actor actor = currentUser.actor();
        List<String> offices = SurveyAccess.offices(actor, agencies);
        LocalDate today = businessClock.now().today();
        return surveys.ofTitle(title).stream()
                .filter(survey -> offices.contains(survey.owner())
                        && (survey.merchant() == null || !actor.isRecusedFrom(survey.merchant())))
                .map(survey -> new UnitSurvey(
                        survey.number(), survey.state(today), survey.opensOn(), survey.lastDay(), results.of(survey)))
                .toList();
    }

    private RecusalCondition recusal() {
        return new RecusalCondition(currentUser.actor().away());
    }

    /** Returns the offices for which the caller can create a survey. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<SurveyOffice> offices() {
        return currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .map(agencies::byCode)
                .map(agency -> new SurveyOffice(agency.code(), agency.name()))
                .toList();
    }

    /** Creates a survey with the questions of the terms in force. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyDetails create(SurveyInput input) {
        ActionStamp by = stamp();
        input.check(by.moment().today());
        SurveyAccess.requireOffice(by.actor(), input.office());
        int year = by.moment().today().getYear();
        Survey survey = new Survey(
                Survey.numberOf(year, counters.next("survey/" + year)),
                input,
                subjectOf(input, by.actor()),
                issues.current().issue(),
                by);
        surveys.add(survey);
        return details(survey);
    }

    private SurveyedSubject subjectOf(SurveyInput input, Actor actor) {
        return switch (input.scope()) {
            case UNIT ->
                titles.find(input.title())
                        .filter(title -> SurveyAccess.covers(input.office(), title, agencies))
                        .map(title -> new SurveyedSubject(
                                title.place().signName(), title.holder().merchant()))
                        .filter(unit -> unit.merchant() == null || !actor.isRecusedFrom(unit.merchant()))
                        .orElseThrow(() -> RuleViolation.at("title", "survey.title.unknown"));
            case AREA -> new SurveyedSubject(input.name(), null);
            case PROGRAMME ->
                new SurveyedSubject(agencies.byCode(input.office()).name().zh(), null);
        };
    }

    /** Closes a survey before its last day. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyDetails close(String number, SurveyVersionInput input) {
        ActionStamp by = stamp();
        Survey survey = acting(number, by.actor());
        if (survey.state(by.moment().today()) != SurveyState.OVER) {
            survey.requireVersion(input.version());
            survey.close(by.moment().today());
        }
        return saved(survey);
    }

    /** Enters counted answers on paper. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyDetails enterPaper(String number, SurveyPaperInput input) {
        ActionStamp by = stamp();
        Survey survey = acting(number, by.actor());
        SurveyTerms terms = results.termsOf(survey);
        SurveyCounts counts = input.check(terms);
        survey.requireVersion(input.version());
        survey.addPaper(input.sheets(), counts, terms.paperDays(), by);
        return saved(survey);
    }

    /** Withdraws a batch of answers on paper that was entered wrongly. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyDetails withdrawPaper(String number, int seq, SurveyReasonInput input) {
        Constraints.check(input);
        ActionStamp by = stamp();
        Survey survey = acting(number, by.actor());
        survey.requireVersion(input.version());
        survey.withdrawPaper(seq, input.reason(), results.termsOf(survey).paperDays(), by);
        return saved(survey);
    }

    private Survey acting(String number, Actor actor) {
        SurveyAccess.requireActing(actor, surveys.byNumber(number));
        return surveys.findForUpdate(number);
    }

    private SurveyDetails saved(Survey survey) {
        surveys.flush();
        return details(survey);
    }

    private SurveyDetails details(Survey survey) {
        SurveyResult result = results.of(survey);
        SurveyTerms terms = results.termsOf(survey);
        LocalDate today = businessClock.now().today();
        return new SurveyDetails(
                view(survey, agencies.names(), today),
                survey.version(),
                survey.termsIssue(),
                terms.questions(),
                result,
                survey.papers().stream()
                        .map(paper -> new SurveyPaperView(
                                paper.seq(),
                                paper.sheets(),
                                paper.actor().name(),
                                paper.enteredAt(),
                                paper.withdrawal(),
                                paper.withdrawnBy()))
                        .toList(),
                result.hasFigures() ? surveys.words(survey.number(), MOST_WORDS) : List.of(),
                survey.actor().name(),
                SurveyAccess.mayAct(currentUser.actor(), survey),
                survey.papersUntil(terms.paperDays()),
                survey.takesPapers(terms.paperDays(), today));
    }

    private static SurveyView view(Survey survey, Map<String, LocalizedText> names, LocalDate today) {
        return new SurveyView(
                survey.number(),
                survey.scope(),
                survey.state(today),
                survey.title(),
                survey.name(),
                names.getOrDefault(survey.owner(), new LocalizedText(survey.owner(), survey.owner())),
                survey.opensOn(),
                survey.closesOn(),
                Settings.baseUrl() + "/survey/" + survey.number());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
