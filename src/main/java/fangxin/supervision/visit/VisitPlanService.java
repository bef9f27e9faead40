package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.draw.DrawPlanView;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.draw.RandomDrawView;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for plans of visits: an office lists, counts and reads them, begins the re-check plan of a year or a
 * campaign, adds visits in bulk, takes a random draw over, begins the tests of pledged returns of a quarter, and
 * reads the progress of re-checks and tests by district.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class VisitPlanService {
    /** Conditions of a selection: districts, types of subject, trades. */
    public record SelectionOptions(
            List<SelectionOption> offices, List<SelectionOption> subjectTypes, List<SelectionOption> trades) {}

    private static final int MOST = 200;
    private static final int MOST_VISITS = 500;

    private static final Comparator<TitleVisit> AS_LISTED = (one, other) -> 0;
    private static final Comparator<TitleVisit> BY_ROUTE = Comparator.comparing(
                    (TitleVisit visit) -> visit.visitors().getFirst().account())
            .thenComparing(TitleVisit::stop, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    VisitRepository visits;

    @Inject
    VisitPlanning planning;

    @Inject
    VisitPresenter presenter;

    @Inject
    RandomDrawService draws;

    @Inject
    PledgedReturns returns;

    @Inject
    VisitTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the plans of the reader's offices, the newest first. */
    public List<VisitPlanView> plans() {
        return plans(VisitPlanFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the plans of the reader's offices. */
    public List<VisitPlanView> plans(VisitPlanFilter filter, ListSlice slice) {
        List<VisitPlan> plans = visits.plans(offices(), filter, slice);
        Map<String, Map<VisitState, Long>> counts =
                visits.countsByPlan(plans.stream().map(VisitPlan::number).toList());
        Map<String, LocalizedText> names = agencies.names();
        return plans.stream()
                .map(plan -> view(plan, counts.getOrDefault(plan.number(), Map.of()), names, null))
                .toList();
    }

    public long count(VisitPlanFilter filter) {
        return visits.countPlans(offices(), filter);
    }

    public VisitPlanView plan(String number) {
        return view(readable(number));
    }

    private VisitPlan readable(String number) {
        VisitPlan plan = visits.planByNumber(number);
        if (!offices().contains(plan.owner())) {
            throw new NotFound(number);
        }
        return plan;
    }

    /** Returns the visits of a plan, the newest first; those of a draw by team and route. */
    public List<VisitView> visits(String number) {
        VisitPlan plan = readable(number);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return visits
                .list(
                        offices(),
                        actor.account(),
                        VisitFilter.ofPlan(plan.number()),
                        new RecusalCondition(actor.away()),
                        new ListSlice(null, 0, MOST_VISITS))
                .stream()
                .sorted(plan.isDrawn() ? BY_ROUTE : AS_LISTED)
                .map(visit -> presenter.row(visit, now))
                .toList();
    }

    /** Returns whether the reader can begin plans. */
    public boolean mayBegin() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    /** Returns the conditions that a selection can set. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SelectionOptions options() {
        return new SelectionOptions(
                agencies.countyOffices().stream()
                        .map(office -> new SelectionOption(office.code(), office.name()))
                        .toList(),
                subjectTypes.inUse().stream()
                        .map(type -> new SelectionOption(type.code(), type.name()))
                        .toList(),
                trades.all().stream()
                        .map(trade -> new SelectionOption(trade.code(), trade.name()))
                        .toList());
    }

    /** Begins a plan for the officer's office. The same name twice at one office is refused. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitPlanView begin(VisitPlanInput input) {
        BusinessMoment now = businessClock.now();
        String owner =
                currentUser.actor().placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        return view(begin(owner, input, null, now));
    }

    /** @param draw number of the random draw whose units it visits, or null */
    private VisitPlan begin(String owner, VisitPlanInput input, String draw, BusinessMoment now) {
        check(input, now);
        long next = counters.next("visit-plan/" + owner);
        if (visits.planNamed(owner, input.name()).isPresent()) {
            throw RuleViolation.at("name", "supervision.visit.plan.twice", input.name());
        }
        VisitPlan plan =
                new VisitPlan(owner + "-V" + next, owner, input, draw, new ActionStamp(currentUser.actor(), now));
        visits.add(plan);
        return plan;
    }

    /**
     * Begins the plan of this quarter's tests of pledged returns for the officer's office; the same plan where it is
     * begun already.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitPlanView beginReturnTests() {
        BusinessMoment now = businessClock.now();
        LocalDate today = now.today();
        String owner =
                currentUser.actor().placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        String name = Messages.message(
                Locale.CHINESE,
                "supervision.visit.returnTest.name",
                String.valueOf(today.getYear()),
                ReturnTestRule.quarter(today));
        counters.next("return-test/" + owner);
        Optional<VisitPlan> begun = visits.returnTestPlan(owner, today);
        if (begun.isEmpty()) {
            requireReturnTests(owner, today);
        }
        return view(begun.orElseGet(() -> begin(
                        owner,
                        new VisitPlanInput(
                                VisitType.EXPERIENCE,
                                ReturnTestRule.freeName(
                                        name,
                                        today,
                                        other -> visits.planNamed(owner, other).isPresent()),
                                today,
                                ReturnTestRule.lastDay(today),
                                null),
                        null,
                        now)
                .testingReturns()));
    }

    private void requireReturnTests(String owner, LocalDate today) {
        if (terms.current().terms().quarterlyReturnTests() == 0) {
            throw RuleViolation.conflict("supervision.visit.returnTest.none");
        }
        if (returns.ofOwners(List.of(owner), today).isEmpty()) {
            throw RuleViolation.conflict("supervision.visit.returnTest.noPledge");
        }
    }

    /** Tests of pledged returns of this quarter by district. */
    public List<VisitPlanView.ReturnTestProgress> returnTests() {
        LocalDate today = businessClock.now().today();
        int percent = terms.current().terms().quarterlyReturnTests();
        Map<String, Set<VisitState>> visited =
                visits.returnTests(offices(), ReturnTestRule.firstDay(today), ReturnTestRule.lastDay(today));
        Map<String, LocalizedText> names = agencies.names();
        return returns.ofOwners(offices(), today).stream()
                .collect(Collectors.groupingBy(
                        PledgedReturns.PledgedTitle::office,
                        TreeMap::new,
                        Collectors.mapping(
                                title -> visited.getOrDefault(title.number(), Set.of()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(district -> new VisitPlanView.ReturnTestProgress(
                        district.getKey(),
                        names.getOrDefault(district.getKey(), new LocalizedText(district.getKey(), district.getKey())),
                        district.getValue().size(),
                        RecheckRatioRule.wanted(district.getValue().size(), percent),
                        district.getValue().stream()
                                .filter(states -> !states.isEmpty() && !states.contains(VisitState.DONE))
                                .count(),
                        district.getValue().stream()
                                .filter(states -> states.contains(VisitState.DONE))
                                .count()))
                .toList();
    }

    /** Returns the titles that a plan of return tests still has to visit, without those of full premises. */
    private List<String> toTest(VisitPlan plan, LocalDate today) {
        List<PledgedReturns.PledgedTitle> pledged = returns.ofOwners(List.of(plan.owner()), today);
        Map<String, Set<VisitState>> visited = visits.visitedBy(plan);
        Set<String> free = planning
                .free(
                        plan,
                        titles
                                .byNumbers(pledged.stream()
                                        .map(PledgedReturns.PledgedTitle::number)
                                        .filter(title -> !visited.containsKey(title))
                                        .toList())
                                .values()
                                .stream()
                                .map(SelectedTitle::of)
                                .sorted(Comparator.comparing(SelectedTitle::number))
                                .toList())
                .stream()
                .map(SelectedTitle::number)
                .collect(Collectors.toSet());
        return ReturnTestRule.toTest(
                plan.number(),
                pledged,
                terms.current().terms().quarterlyReturnTests(),
                visited,
                title -> !free.contains(title));
    }

    private static void check(VisitPlanInput input, BusinessMoment now) {
        boolean days = input.firstDay() != null && input.lastDay() != null;
        new FieldErrors()
                .validate(input)
                .refuse(input.type() == VisitType.REVISIT, "type", "supervision.visit.plan.type")
                .refuse(days && input.lastDay().isBefore(input.firstDay()), "lastDay", "supervision.visit.plan.order")
                .refuse(days && input.lastDay().isBefore(now.today()), "lastDay", "supervision.visit.plan.past")
                .refuse(
                        days && input.firstDay().getYear() != input.lastDay().getYear(),
                        "lastDay",
                        "supervision.visit.plan.year")
                .check();
    }

    /**
     * Adds visits to a plan, for the certificate numbers given or for the titles of its selection. A title that a rule
     * refuses, for example the cap of its premises, is left out and listed with the refusal.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitPlanView.AddedVisits add(String number, VisitBatchInput input) {
        Constraints.check(input);
        VisitPlan plan = visits.planByNumber(number);
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, plan.owner())) {
            throw new NotFound(number);
        }
        if (plan.isDrawn()) {
            throw RuleViolation.conflict("supervision.visit.draw.byHand", plan.draw());
        }
        if (plan.isReturnTest() && !input.numbers().isEmpty()) {
            throw RuleViolation.at("numbers", "supervision.visit.returnTest.byHand");
        }
        BusinessMoment now = businessClock.now();
        VisitPlanning.VisitOrder order =
                new VisitPlanning.VisitOrder(plan.type(), plan, input.plannedOn(), input.visitors(), null);
        List<String> numbers = input.numbers().isEmpty() ? selected(plan, now.today()) : input.numbers();
        Map<String, VisitPlanning.VisitOrder> orders = new LinkedHashMap<>();
        numbers.forEach(certificate -> orders.put(certificate, order));
        return add(plan, orders, new ActionStamp(actor, now));
    }

    private List<String> selected(VisitPlan plan, LocalDate today) {
        return plan.isReturnTest()
                ? toTest(plan, today).stream().limit(VisitBatchInput.MOST).toList()
                : planning.free(plan, visits.selected(plan, today)).stream()
                        .limit(VisitBatchInput.MOST)
                        .map(SelectedTitle::number)
                        .toList();
    }

    /** Plans a visit for each certificate number; a title that a rule refuses is left out with the refusal. */
    private VisitPlanView.AddedVisits add(
            VisitPlan plan, Map<String, VisitPlanning.VisitOrder> orders, ActionStamp by) {
        List<VisitPlanView.LeftOutTitle> leftOut = new ArrayList<>();
        int added = 0;
        Map<String, Title> known = titles.byNumbers(orders.keySet());
        Map<String, List<EarlierVisit>> earlier =
                planning.earlierVisits(known.values(), plan.firstDay().getYear());
        lockInOrder(known.values(), plan);
        for (Map.Entry<String, VisitPlanning.VisitOrder> order : orders.entrySet()) {
            Optional<Title> title = Optional.ofNullable(known.get(order.getKey()))
                    .filter(each -> each.owner().equals(plan.owner()))
                    .filter(each -> SupervisionAccess.mayAct(by.actor(), each, Role.COUNTY_OFFICE));
            if (title.isEmpty()) {
                leftOut.add(new VisitPlanView.LeftOutTitle(
                        order.getKey(), null, "supervision.visit.batch.unknown", List.of()));
            } else {
                try {
                    planning.plan(title.get(), order.getValue(), VisitPlanning.earlierAt(title.get(), earlier), by);
                    added++;
                } catch (RuleViolation refused) {
                    RuleViolation.Violation first = refused.violations().getFirst();
                    leftOut.add(new VisitPlanView.LeftOutTitle(
                            order.getKey(), title.get().place().signName(), first.key(), first.arguments()));
                }
            }
        }
        return new VisitPlanView.AddedVisits(added, leftOut);
    }

    /** Returns the visits that a random draw adds to the calendar of visits. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitPlanView.DrawnStops drawnStops(String draw) {
        RandomDrawView of = ownDraw(draw);
        List<DrawPlanView.PlannedStop> stops = draws.plan(draw).stops();
        return new VisitPlanView.DrawnStops(
                draw,
                of.frame().name(),
                stops.size(),
                (int) stops.stream()
                        .map(DrawPlanView.PlannedStop::pair)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                longest(stops),
                visits.planOfDraw(draw).map(VisitPlan::number).orElse(null));
    }

    /**
     * Takes a random draw over into the calendar: a re-check for each drawn unit, by its pair, in the order of the route.
     * Taken over again, it plans the units that have replaced others or were left out, and cancels planned visits to
     * those that were replaced.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitPlanView.TakenOverDraw takeOver(String draw, DrawTakeoverInput input) {
        RandomDrawView of = ownDraw(draw);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        List<DrawPlanView.PlannedStop> stops = draws.plan(draw).stops();
        counters.next("draw-takeover/" + of.office());
        Optional<VisitPlan> before = visits.planOfDraw(draw);
        VisitPlan plan = before.orElseGet(() -> begin(
                of.office(),
                new VisitPlanInput(VisitType.RECHECK, input.name(), input.firstDay(), input.lastDay(), null),
                draw,
                now));
        Map<String, TitleVisit> known = visits.ofPlan(plan).stream()
                .collect(Collectors.toMap(visit -> visit.title().number(), visit -> visit, (one, later) -> later));
        int cancelled = cancelReplaced(stops, known.values(), by);
        List<DrawPlanView.PlannedStop> missing =
                stops.stream().filter(stop -> !known.containsKey(stop.number())).toList();
        RouteDays days = RouteDays.of(plan, input.perDay(), now);
        if (before.isEmpty()) {
            days.require(longest(missing));
        }
        Map<String, LocalDate> planned = days(missing, known.values(), days);
        Map<String, VisitPlanning.VisitOrder> orders = new LinkedHashMap<>();
        missing.stream()
                .filter(stop -> planned.containsKey(stop.number()))
                .limit(VisitBatchInput.MOST)
                .forEach(stop -> orders.put(
                        stop.number(),
                        new VisitPlanning.VisitOrder(
                                plan.type(), plan, planned.get(stop.number()), stop.accounts(), stop.stop())));
        VisitPlanView.AddedVisits added = add(plan, orders, by);
        return new VisitPlanView.TakenOverDraw(
                plan.number(),
                added.added(),
                cancelled,
                Stream.concat(added.leftOut().stream(), waiting(missing, planned.keySet(), orders.keySet()))
                        .toList());
    }

    /**
     * Returns the days of the stops without a visit, by number, on days when their pair has no visit; stops without a
     * free day are left out.
     */
    private static Map<String, LocalDate> days(
            List<DrawPlanView.PlannedStop> missing, Collection<TitleVisit> known, RouteDays days) {
        Map<List<String>, List<LocalDate>> busy = known.stream()
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .collect(Collectors.groupingBy(
                        visit -> visit.visitors().stream().map(Visitor::account).toList(),
                        Collectors.mapping(TitleVisit::plannedOn, Collectors.toList())));
        Map<String, LocalDate> planned = new HashMap<>();
        missing.stream()
                .filter(stop -> stop.pair() != null)
                .collect(Collectors.groupingBy(DrawPlanView.PlannedStop::accounts))
                .forEach((pair, route) -> {
                    List<LocalDate> free = days.free(route.size(), busy.getOrDefault(pair, List.of()));
                    for (int i = 0; i < free.size(); i++) {
                        planned.put(route.get(i).number(), free.get(i));
                    }
                });
        return planned;
    }

    /** Returns the units without a pair or a free day, and those beyond what one request plans. */
    private static Stream<VisitPlanView.LeftOutTitle> waiting(
            List<DrawPlanView.PlannedStop> missing, Collection<String> withDay, Collection<String> ordered) {
        return missing.stream()
                .filter(stop -> !ordered.contains(stop.number()))
                .map(stop -> new VisitPlanView.LeftOutTitle(
                        stop.number(), stop.signName(), waiting(stop, withDay.contains(stop.number())), List.of()));
    }

    private static String waiting(DrawPlanView.PlannedStop stop, boolean withDay) {
        if (stop.pair() == null) {
            return "supervision.visit.draw.noPair";
        }
        return withDay ? "supervision.visit.draw.again" : "supervision.visit.draw.noDay";
    }

    private static int cancelReplaced(
            List<DrawPlanView.PlannedStop> stops, Collection<TitleVisit> known, ActionStamp by) {
        Set<String> drawn = stops.stream().map(DrawPlanView.PlannedStop::number).collect(Collectors.toSet());
        List<TitleVisit> replaced = known.stream()
                .filter(visit -> visit.state() == VisitState.PLANNED
                        && !drawn.contains(visit.title().number()))
                .toList();
        replaced.forEach(
                visit -> visit.cancel(Messages.message(Locale.CHINESE, "supervision.visit.draw.replaced"), by));
        return replaced.size();
    }

    private static int longest(List<DrawPlanView.PlannedStop> stops) {
        return stops.stream()
                .map(DrawPlanView.PlannedStop::stop)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private RandomDrawView ownDraw(String draw) {
        RandomDrawView of = draws.draw(draw);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, of.office())) {
            throw new NotFound(draw);
        }
        return of;
    }

    /** Locks the titles of all premises in one order, so that two batches never wait for each other. */
    private void lockInOrder(Collection<Title> of, VisitPlan plan) {
        of.stream()
                .filter(title -> title.owner().equals(plan.owner()))
                .flatMap(title -> visits.titlesAt(title).stream())
                .distinct()
                .sorted()
                .forEach(titles::lock);
    }

    /** Returns the persons among whom a team of a plan is chosen; recusals are checked for each title. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<VisitService.VisitorChoice> visitors(String number) {
        VisitPlan plan = visits.planByNumber(number);
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, plan.owner())) {
            throw new NotFound(number);
        }
        LocalDate today = businessClock.now().today();
        if (plan.type().isReported()) {
            return choices(accounts.holders(Role.VOLUNTEER, plan.owner(), today).stream(), today);
        }
        Stream<Account> evaluators =
                accounts.holders(Role.EVALUATOR, authorities(plan.owner()), today).values().stream()
                        .flatMap(List::stream);
        Stream<Account> officers = plan.type().isScored()
                ? Stream.of()
                : accounts.holders(Role.COUNTY_OFFICE, plan.owner(), today).stream();
        return choices(Stream.concat(evaluators, officers), today);
    }

    private List<VisitService.VisitorChoice> choices(Stream<Account> persons, LocalDate today) {
        return planning.choices(persons.distinct().toList(), person -> true, today);
    }

    /**
     * Returns the codes of the sector authorities that serve an office: its own, and for other trades those of the
     * office above it.
     */
    private Collection<String> authorities(String owner) {
        return Stream.of(owner, agencies.byCode(owner).parent())
                .filter(Objects::nonNull)
                .flatMap(office -> agencies.under(office).stream())
                .filter(agency -> agency.type() == Agency.AgencyType.AUTHORITY)
                .collect(Collectors.toMap(Agency::authority, Agency::code, (own, above) -> own, LinkedHashMap::new))
                .values();
    }

    /** Returns the re-checks of a calendar year by district: titles in force, ratio, planned and done. */
    public List<VisitPlanView.DistrictProgress> progress(int year) {
        LocalDate today = businessClock.now().today();
        VisitTerms inForce = terms.current().terms();
        Map<String, LocalizedText> names = agencies.names();
        return RecheckRatioRule.byDistrict(
                        visits.titlesInForce(offices(), today),
                        visits.rechecks(offices(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                        inForce::ratio)
                .entrySet()
                .stream()
                .map(district -> VisitPlanView.DistrictProgress.of(
                        district.getKey(),
                        names.getOrDefault(district.getKey(), new LocalizedText(district.getKey(), district.getKey())),
                        district.getValue()))
                .toList();
    }

    private List<String> offices() {
        return OfficeOwnership.offices(currentUser.actor(), agencies);
    }

    private VisitPlanView view(VisitPlan plan) {
        return view(
                plan,
                visits.countsByPlan(List.of(plan.number())).getOrDefault(plan.number(), Map.of()),
                agencies.names(),
                choice(plan, businessClock.now().today()));
    }

    private VisitPlanView.PlanChoice choice(VisitPlan plan, LocalDate today) {
        if (plan.isReturnTest()) {
            return new VisitPlanView.PlanChoice(toTest(plan, today).size(), 0);
        }
        List<SelectedTitle> selected = visits.selected(plan, today);
        int free = planning.free(plan, selected).size();
        return new VisitPlanView.PlanChoice(free, selected.size() - free);
    }

    private VisitPlanView view(
            VisitPlan plan,
            Map<VisitState, Long> counts,
            Map<String, LocalizedText> names,
            VisitPlanView.PlanChoice choice) {
        return new VisitPlanView(
                plan.number(),
                names.getOrDefault(plan.owner(), new LocalizedText(plan.owner(), plan.owner())),
                plan.type(),
                plan.name(),
                plan.firstDay(),
                plan.lastDay(),
                plan.selection(),
                new VisitPlanView.PlanBeginning(
                        plan.actor().name(), plan.createdAt(), plan.draw(), plan.isReturnTest()),
                new VisitPlanView.PlanNumbers(
                        counts.getOrDefault(VisitState.PLANNED, 0L) + counts.getOrDefault(VisitState.REPORTED, 0L),
                        counts.getOrDefault(VisitState.DONE, 0L),
                        counts.getOrDefault(VisitState.NOT_MET, 0L),
                        counts.getOrDefault(VisitState.CANCELLED, 0L) + counts.getOrDefault(VisitState.REJECTED, 0L)),
                choice == null ? null : choice.selected(),
                choice == null ? null : choice.full(),
                currentUser.actor().holds(Role.COUNTY_OFFICE, plan.owner())
                        && !plan.isDrawn()
                        && !plan.lastDay().isBefore(businessClock.now().today()));
    }
}
