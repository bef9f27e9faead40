package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.evaluation.TitleSheets;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary for visits to holders of titles: the office lists, plans, moves and cancels them, decides on
 * volunteers' reports and reports refused returns; visitors record them and attach files; both hand over leads; it
 * shows a premises' calendar and the holder's copy.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR})
public class VisitService {
    /**
     * Person who may make a visit.
     *
     * @param name   name of the person, with that of the account where another choice has the same name and agency
     * @param agency name of the agency for which the person makes visits; null where it has ended
     * @param free   whether no ground of recusal keeps the person away
     */
    public record VisitorChoice(
            @NotNull String account, @NotNull String name, LocalizedText agency, boolean free) {
        /** Returns choices of which no two have the same name and agency. */
        static List<VisitorChoice> distinguished(List<VisitorChoice> choices) {
            Map<List<Object>, Long> counts =
                    choices.stream().collect(Collectors.groupingBy(VisitorChoice::shown, Collectors.counting()));
            return choices.stream()
                    .map(each -> counts.get(each.shown()) == 1
                            ? each
                            : new VisitorChoice(each.account, each.name + " · " + each.account, each.agency, each.free))
                    .toList();
        }

        private List<Object> shown() {
            return Arrays.asList(name, agency);
        }
    }

    private static final int MOST = 500;
    private static final int MOST_FILES = 20;

    @Inject
    VisitRepository visits;

    @Inject
    VisitPlanning planning;

    @Inject
    VisitPresenter presenter;

    @Inject
    TitleSheets sheets;

    @Inject
    VisitTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    ProceedingReaderRule proceedingReaders;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the visits of the officer's offices and those that the reader makes, the newest first. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR, RoleNames.VOLUNTEER})
    public List<VisitView> visits() {
        return visits(VisitFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the visits of the officer's offices and of those that the reader makes. */
    public List<VisitView> visits(VisitFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return visits
                .list(
                        OfficeOwnership.offices(actor, agencies),
                        actor.account(),
                        filter,
                        new RecusalCondition(actor.away()),
                        slice)
                .stream()
                .map(visit -> presenter.row(visit, now))
                .toList();
    }

    public long count(VisitFilter filter) {
        Actor actor = currentUser.actor();
        return visits.count(
                OfficeOwnership.offices(actor, agencies), actor.account(), filter, new RecusalCondition(actor.away()));
    }

    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR, RoleNames.VOLUNTEER})
    public VisitView visit(String number) {
        TitleVisit visit = visits.byNumber(number);
        VisitAccess.requireReading(currentUser.actor(), visit, agencies);
        return presenter.view(visit, currentUser.actor(), businessClock.now());
    }

    /**
     * Returns the visit behind a proceeding on a title, also for an officer who reviews the revocation; empty where none
     * has led to it, or the reader must not read it.
     */
    public Optional<VisitView> behind(String title, String proceeding) {
        Actor actor = currentUser.actor();
        return visits.behind(title, proceeding)
                .filter(visit ->
                        VisitAccess.mayRead(actor, visit, agencies) || proceedingReaders.reviews(actor, proceeding))
                .map(visit -> presenter.view(visit, actor, businessClock.now()));
    }

    /** Returns the reason of the planned day of a visit: who chose it, and when. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR, RoleNames.VOLUNTEER})
    public DeadlineReason plannedReason(String number) {
        TitleVisit visit = visits.byNumber(number);
        VisitAccess.requireReading(currentUser.actor(), visit, agencies);
        return visit.plannedReason();
    }

    /**
     * Returns the calendar of the premises of a title: visits over all titles, types and offices. A visit of another
     * office states its day and type only.
     */
    public VisitView.VisitCalendar calendar(String title) {
        return readable(title).orElseThrow(() -> new NotFound(title));
    }

    /**
     * Returns the calendar of the premises of a title; null for a reader who must not read it, such as a volunteer.
     */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR, RoleNames.VOLUNTEER})
    public VisitView.VisitCalendar calendarIfReadable(String title) {
        return readable(title).orElse(null);
    }

    private Optional<VisitView.VisitCalendar> readable(String title) {
        Actor actor = currentUser.actor();
        Title of = titles.byNumber(title);
        List<TitleVisit> calendar = visits.calendar(of);
        if (!SupervisionAccess.mayRead(actor, of, agencies)
                && (!actor.isOfficer() || calendar.stream().noneMatch(visit -> VisitAccess.mayConduct(actor, visit)))) {
            return Optional.empty();
        }
        int year = businessClock.now().today().getYear();
        VisitTerms inForce = terms.current().terms();
        List<EarlierVisit> earlier = visits.earlier(of);
        return Optional.of(new VisitView.VisitCalendar(
                String.valueOf(year),
                inForce.cap(of.category().type()),
                VisitCapRule.counted(calendar, year).size()
                        + (inForce.countsBeforeNaming()
                                ? VisitCapRule.earlier(earlier, year).size()
                                : 0),
                inForce.countsBeforeNaming(),
                earlier,
                calendar.stream()
                        .map(visit -> new VisitView.CalendarVisit(
                                visit.number(),
                                visit.type(),
                                visit.state(),
                                visit.day(),
                                visit.title().number(),
                                VisitAccess.mayRead(actor, visit, agencies)))
                        .toList()));
    }

    /** Returns whether the reader plans visits on a title. */
    public boolean mayPlan(String title) {
        return SupervisionAccess.mayAct(currentUser.actor(), titles.byNumber(title), Role.COUNTY_OFFICE);
    }

    /** Returns the persons who may make a visit of a type on a title. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<VisitorChoice> visitors(String title, VisitType type) {
        Title of = titles.byNumber(title);
        SupervisionAccess.requireActing(currentUser.actor(), of, Role.COUNTY_OFFICE);
        LocalDate today = businessClock.now().today();
        return planning.choices(
                planning.possibleVisitors(of, type, today),
                person -> planning.grounds(person, of).isEmpty(),
                today);
    }

    /** Plans one visit. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitView plan(VisitInput input) {
        Constraints.check(input);
        Title title = titles.byNumber(input.title());
        Actor actor = currentUser.actor();
        SupervisionAccess.requireActing(actor, title, Role.COUNTY_OFFICE);
        BusinessMoment now = businessClock.now();
        TitleVisit visit = planning.plan(
                title,
                new VisitPlanning.VisitOrder(input.type(), null, input.plannedOn(), input.visitors(), null),
                new ActionStamp(actor, now));
        return presenter.view(visit, actor, now);
    }

    /** Moves a planned visit to another day or gives it to another team. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitView reschedule(String number, VisitScheduleInput input) {
        Constraints.check(input);
        TitleVisit visit = findForOffice(number);
        visit.requireVersion(input.version());
        visit.requirePlanned();
        BusinessMoment now = businessClock.now();
        planning.reschedule(visit, input.plannedOn(), input.visitors(), new ActionStamp(currentUser.actor(), now));
        return presenter.view(visit, currentUser.actor(), now);
    }

    /** Cancels a planned visit with a reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitView cancel(String number, VisitReasonInput input) {
        Constraints.check(input);
        TitleVisit visit = findForOffice(number);
        visit.requireVersion(input.version());
        BusinessMoment now = businessClock.now();
        visit.cancel(input.reason(), new ActionStamp(currentUser.actor(), now));
        return presenter.view(visit, currentUser.actor(), now);
    }

    /** Reports that the shop was closed or no person was met. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.EVALUATOR, RoleNames.VOLUNTEER})
    public VisitView reportNotMet(String number, VisitReasonInput input) {
        Constraints.check(input);
        TitleVisit visit = findForVisitor(number);
        visit.requireVersion(input.version());
        BusinessMoment now = businessClock.now();
        visit.reportNotMet(input.reason(), new ActionStamp(currentUser.actor(), now));
        return presenter.view(visit, currentUser.actor(), now);
    }

    /** Returns the items that a planned re-check marks, for the paper form; empty for another visit. */
    public List<TitleSheets.SheetItemName> items(String number) {
        TitleVisit visit = visits.byNumber(number);
        VisitAccess.requireReading(currentUser.actor(), visit, agencies);
        return visit.type().isScored() && visit.state() == VisitState.PLANNED
                ? sheets.itemsOf(visit.title().number())
                : List.of();
    }

    /** Returns the questions of a visit without a score sheet, as the terms in force ask them. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR, RoleNames.VOLUNTEER})
    public List<VisitQuestion> questions() {
        return terms.current().terms().questions();
    }

    /**
     * Stores a picture or a sound recording of a planned visit without a score sheet; returns its id. A repeated file
     * is stored once.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.EVALUATOR, RoleNames.VOLUNTEER})
    public String attach(String number, String name, InputStream in) {
        TitleVisit visit = findForVisitor(number);
        visit.requirePlanned();
        List<StoredFile> before = files.of(number, VisitFileAccess.PICTURE);
        StoredFile stored = files.storePictureOrRecording(
                number, VisitFileAccess.PICTURE, name, in, currentUser.actor().account());
        Optional<StoredFile> known = before.stream()
                .filter(file -> file.sha256().equals(stored.sha256()))
                .findFirst();
        if (known.isPresent()) {
            files.remove(stored);
            return known.get().id();
        }
        if (before.size() >= MOST_FILES) {
            throw RuleViolation.at("file", "supervision.pictures.many", MOST_FILES);
        }
        return stored.id();
    }

    /** Records a visit without a score sheet: every question of the terms needs an answer, and every fault a note. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.EVALUATOR, RoleNames.VOLUNTEER})
    public VisitView record(String number, VisitRecordInput input) {
        Constraints.check(input);
        TitleVisit visit = findForVisitor(number);
        visit.requireVersion(input.version());
        if (visit.type().isScored()) {
            throw RuleViolation.conflict("supervision.visit.scored");
        }
        BusinessMoment now = businessClock.now();
        VisitDayRule.requirePast(input.visitedOn(), visit.enteredOn(), now);
        VisitTerms inForce = terms.current().terms();
        VisitCapRule.requireVisited(
                inForce.cap(visit.title().category().type()),
                visits.calendar(visit.title()),
                inForce.countsBeforeNaming()
                        ? visits.earlier(visit.title(), input.visitedOn().getYear())
                        : List.of(),
                visit,
                input.visitedOn());
        visit.record(
                new VisitRecord(answered(input.answers()), input.findings(), purchases(number, visit, input)),
                input.visitedOn(),
                new ActionStamp(currentUser.actor(), now));
        return presenter.view(visit, currentUser.actor(), now);
    }

    /** Returns the purchases of an experience visit; refuses a receipt that is no picture of the visit. */
    private List<VisitPurchase> purchases(String number, TitleVisit visit, VisitRecordInput input) {
        Set<String> stored = files.of(number, VisitFileAccess.PICTURE).stream()
                .map(StoredFile::id)
                .collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors()
                .refuse(
                        !visit.type().isReported() && !input.purchases().isEmpty(),
                        "purchases",
                        "supervision.visit.purchase.type");
        for (int i = 0; i < input.purchases().size(); i++) {
            String receipt = input.purchases().get(i).receipt();
            errors.refuse(
                    receipt != null && !stored.contains(receipt),
                    "purchases." + i + ".receipt",
                    "evaluation.file.unknown");
        }
        errors.check();
        return input.purchases();
    }

    /** Confirms or rejects the report of a volunteer; a person cannot decide on their own report. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitView decide(String number, VisitVerdictInput input) {
        Constraints.check(input);
        TitleVisit visit = findForOffice(number);
        visit.requireVersion(input.version());
        Actor actor = currentUser.actor();
        if (visit.isVisitedBy(actor.account())) {
            throw RuleViolation.conflict("supervision.visit.verdict.own");
        }
        BusinessMoment now = businessClock.now();
        visit.decide(input.confirmed(), input.reason(), new ActionStamp(actor, now));
        return presenter.view(visit, actor, now);
    }

    /**
     * Returns a purchase of a visit that is done, whose return the shop refused: a later feature begins a claim of
     * return with it.
     *
     * @param position position among the purchases, from 0
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RefusedPurchase refusedPurchase(String number, int position) {
        TitleVisit visit = findForOffice(number);
        List<VisitPurchase> purchases =
                visit.record().map(VisitRecord::purchases).orElse(List.of());
        if (visit.state() != VisitState.DONE
                || position >= purchases.size()
                || !purchases.get(position).isRefused()) {
            throw RuleViolation.at("purchase", "supervision.visit.refusal.purchase");
        }
        VisitPurchase purchase = purchases.get(position);
        if (purchase.price().signum() == 0) {
            throw RuleViolation.at("purchase", "supervision.visit.refusal.price");
        }
        return new RefusedPurchase(visit.title().number(), visit.visitedOn(), purchase.item(), purchase.price());
    }

    /** Returns the answers in the order of the questions, each with the text of its question at the time. */
    private List<VisitAnswer> answered(List<VisitAnswer> given) {
        Map<String, VisitAnswer> byCode = given.stream()
                .collect(Collectors.toMap(VisitAnswer::code, Function.identity(), (earlier, later) -> later));
        FieldErrors errors = new FieldErrors();
        List<VisitAnswer> answers = new ArrayList<>();
        for (VisitQuestion question : questions()) {
            VisitAnswer answer = byCode.get(question.code());
            if (answer == null) {
                errors.add("answers_" + question.code(), "supervision.visit.answer.missing");
            } else {
                errors.refuse(
                        answer.found() == VisitAnswer.VisitFinding.NO && answer.note() == null,
                        "answers_" + question.code(),
                        "supervision.visit.answer.note");
                answers.add(new VisitAnswer(question.code(), question.text(), answer.found(), answer.note()));
            }
        }
        errors.check();
        return answers;
    }

    /** Hands a suspected offence over to the competent agency, after the visit. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.EVALUATOR})
    public VisitView handOverLead(String number, OffenceLeadInput input) {
        Constraints.check(input);
        TitleVisit visit = visits.byNumber(number);
        Actor actor = currentUser.actor();
        if (!SupervisionAccess.mayAct(actor, visit.title(), Role.COUNTY_OFFICE)) {
            VisitAccess.requireConducting(actor, visit);
        }
        visit = findForUpdate(number);
        if (visit.state() != VisitState.DONE) {
            throw RuleViolation.conflict("supervision.lead.early");
        }
        BusinessMoment now = businessClock.now();
        new FieldErrors()
                .refuse(
                        now.today().isBefore(input.handedOverOn())
                                || input.handedOverOn().isBefore(visit.visitedOn()),
                        "handedOverOn",
                        "supervision.lead.day",
                        visit.visitedOn())
                .check();
        visit.handOver(input, new ActionStamp(actor, now));
        return presenter.view(visit, actor, now);
    }

    /** Returns the copy of the holder at an address of a message. Not found for an unknown token. */
    @PermitAll
    public VisitView.VisitCopy copy(String token) {
        TitleVisit visit = visits.byToken(Sha256.hex(String.valueOf(token))).orElseThrow(() -> new NotFound("visit"));
        Agency office = agencies.byCode(visit.title().owner());
        return new VisitView.VisitCopy(
                visit.number(),
                VisitPresenter.titleOf(visit.title(), businessClock.now()),
                visit.type(),
                visit.visitors().stream().map(Visitor::name).toList(),
                presenter.result(visit),
                office.name(),
                office.phone());
    }

    private TitleVisit findForOffice(String number) {
        Title title = titles.byNumber(visits.titleOf(number));
        SupervisionAccess.requireActing(currentUser.actor(), title, Role.COUNTY_OFFICE);
        visits.titlesAt(title).forEach(titles::lock);
        return visits.findForUpdate(number);
    }

    private TitleVisit findForVisitor(String number) {
        TitleVisit visit = findForUpdate(number);
        VisitAccess.requireConducting(currentUser.actor(), visit);
        return visit;
    }

    /** Locks the title before the visit, in the order in which a signature locks them. */
    private TitleVisit findForUpdate(String number) {
        titles.lock(visits.titleOf(number));
        return visits.findForUpdate(number);
    }
}
