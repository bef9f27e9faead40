package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.evaluation.RecusalGround;
import fangxin.procedure.evaluation.TitleSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Domain service that plans and reschedules visits inside the transaction of a service: it applies the rules of day,
 * cap and team, opens the score sheet of a re-check, and finds the possible visitors.
 */
@ApplicationScoped
class VisitPlanning {
    /**
     * Order for a visit.
     *
     * @param plan     the plan to which it belongs, or null
     * @param visitors accounts of the team; the first leads
     * @param stop     position on the route of the team, or null
     */
    record VisitOrder(VisitType type, VisitPlan plan, LocalDate plannedOn, List<String> visitors, Integer stop) {}

    /** Premises of one query. */
    private static final int PORTION = 500;

    /** Roles in which persons make visits. */
    private static final Set<Role> VISITING = Set.of(Role.EVALUATOR, Role.COUNTY_OFFICE, Role.VOLUNTEER);

    @Inject
    VisitRepository visits;

    @Inject
    VisitTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    TitleSheets sheets;

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

    /**
     * Plans a visit; the titles of the premises are locked, so that two offices do not exceed the cap together.
     *
     * @throws RuleViolation where a rule refuses it; nothing is written then
     */
    TitleVisit plan(Title title, VisitOrder order, ActionStamp by) {
        return plan(title, order, earlierVisits(title, order.plannedOn()), by);
    }

    /** Plans a visit of a batch, for which the visits before the naming were read once. */
    TitleVisit plan(Title title, VisitOrder order, List<EarlierVisit> earlier, ActionStamp by) {
        visits.titlesAt(title).forEach(titles::lock);
        List<Account> team = require(title, order, earlier, null, by);
        int year = by.moment().today().getYear();
        TitleVisit visit = new TitleVisit(
                TitleVisit.numberOf(year, counters.next("visit/" + year)),
                title,
                order,
                team.stream().map(Visitor::of).toList(),
                by);
        openSheet(title, order, team, by);
        visits.add(visit);
        return visit;
    }

    /**
     * Moves a planned visit to another day or team by the same rules. A re-check with another team gets a new sheet; a
     * visit of a random draw keeps its pair.
     */
    void reschedule(TitleVisit visit, LocalDate day, List<String> visitors, ActionStamp by) {
        Title title = visit.title();
        DrawnTeamRule.require(visit, visitors);
        VisitOrder order = new VisitOrder(visit.type(), visit.plan().orElse(null), day, visitors, visit.stop());
        List<Account> team = require(title, order, earlierVisits(title, day), visit.number(), by);
        boolean sameTeam = visit.visitors().stream()
                .map(Visitor::account)
                .toList()
                .equals(team.stream().map(Account::username).toList());
        visit.reschedule(day, team.stream().map(Visitor::of).toList(), by);
        if (!sameTeam) {
            openSheet(title, order, team, by);
        }
    }

    /**
     * Returns the visits before the naming that count to the cap in the year of a day; none where the terms leave them
     * out.
     */
    private List<EarlierVisit> earlierVisits(Title title, LocalDate day) {
        return day != null && terms.current().terms().countsBeforeNaming()
                ? visits.earlier(title, day.getYear())
                : List.of();
    }

    /** Returns the same for the titles of a batch, by the id of their premises. */
    Map<String, List<EarlierVisit>> earlierVisits(Collection<Title> of, int year) {
        return terms.current().terms().countsBeforeNaming()
                ? visits.earlierByPremises(
                        of.stream()
                                .map(title -> title.place().premises())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        year)
                : Map.of();
    }

    /** Returns those of a batch at the premises of a title; none where it has no premises. */
    static List<EarlierVisit> earlierAt(Title title, Map<String, List<EarlierVisit>> byPremises) {
        return Optional.ofNullable(title.place().premises())
                .map(byPremises::get)
                .orElse(List.of());
    }

    /**
     * Returns the titles of a plan's selection whose premises can have one more visit in the year of the plan.
     *
     * @param selected titles of the selection that the plan does not visit yet
     */
    List<SelectedTitle> free(VisitPlan plan, List<SelectedTitle> selected) {
        int year = plan.firstDay().getYear();
        VisitTerms inForce = terms.current().terms();
        Map<String, Long> counted = new HashMap<>(visits.countedByPremises(plan.owner(), year));
        if (inForce.countsBeforeNaming()) {
            List<String> premises =
                    selected.stream().map(SelectedTitle::premises).distinct().toList();
            for (int from = 0; from < premises.size(); from += PORTION) {
                visits.earlierByPremises(premises.subList(from, Math.min(from + PORTION, premises.size())), year)
                        .forEach((at, earlier) -> counted.merge(at, (long) earlier.size(), Long::sum));
            }
        }
        return VisitCapRule.free(selected, counted, inForce);
    }

    /** Returns whether the premises of a title have the most visits of the year of a day already. */
    boolean isFull(Title title, LocalDate day) {
        return VisitCapRule.isReached(
                terms.current().terms().cap(title.category().type()),
                visits.calendar(title),
                earlierVisits(title, day),
                day.getYear());
    }

    /**
     * @param earlier visits before the naming that count to the cap
     * @param moved   number of the visit that is moved, or null
     */
    private List<Account> require(
            Title title, VisitOrder order, List<EarlierVisit> earlier, String moved, ActionStamp by) {
        VisitDayRule.require(title, order.plannedOn(), by.moment());
        if (order.plan() != null && !order.plan().includes(order.plannedOn())) {
            throw RuleViolation.at(
                    "plannedOn",
                    "supervision.visit.day.plan",
                    order.plan().firstDay(),
                    order.plan().lastDay());
        }
        List<TitleVisit> calendar = visits.calendar(title);
        calendar.stream()
                .filter(visit -> order.type().isScored()
                        && visit.type() == order.type()
                        && visit.state() == VisitState.PLANNED
                        && visit.title().number().equals(title.number())
                        && !visit.number().equals(moved))
                .findFirst()
                .ifPresent(visit -> {
                    throw RuleViolation.conflict(
                            "supervision.visit.already", title.place().signName(), visit.plannedOn());
                });
        VisitCapRule.require(
                terms.current().terms().cap(title.category().type()), calendar, earlier, moved, order.plannedOn());
        return VisitTeamRule.require(
                order.type().fewestVisitors(),
                order.visitors(),
                order.plan() != null && order.plan().isDrawn()
                        ? drawnVisitors(title.owner(), by.moment().today())
                        : possibleVisitors(title, order.type(), by.moment().today()),
                person -> grounds(person, title));
    }

    List<RecusalGround> grounds(Account person, Title title) {
        return sheets.grounds(person, String.valueOf(title.holder().merchant()));
    }

    /**
     * Returns the persons who may make a visit: the evaluators of the sector authority of the title, and for a visit
     * without a score sheet also the officers of the office that keeps it; for an experience visit its volunteers.
     */
    List<Account> possibleVisitors(Title title, VisitType type, LocalDate today) {
        if (type.isReported()) {
            return accounts.holders(Role.VOLUNTEER, title.owner(), today);
        }
        SubjectType subjectType = subjectTypes.byCode(title.category().type());
        Trade trade = trades.find(title.category().trade()).orElse(null);
        Stream<Account> evaluators = trade == null && subjectType.asksTrade()
                ? Stream.of()
                : accounts
                        .holders(
                                Role.EVALUATOR,
                                agencies.authorityFor(title.owner(), subjectType.authorityIn(trade))
                                        .code(),
                                today)
                        .stream();
        Stream<Account> officers =
                type.isScored() ? Stream.of() : accounts.holders(Role.COUNTY_OFFICE, title.owner(), today).stream();
        return Stream.concat(evaluators, officers).distinct().toList();
    }

    /**
     * Returns persons as choices of a team, each with the agency for which the person makes visits.
     *
     * @param isFree whether no ground of recusal keeps a person away
     */
    List<VisitService.VisitorChoice> choices(List<Account> persons, Predicate<Account> isFree, LocalDate today) {
        Map<String, List<Appointment>> posts =
                accounts.appointmentsOf(persons.stream().map(Account::username).toList());
        Map<String, LocalizedText> names = agencies.names();
        return VisitService.VisitorChoice.distinguished(persons.stream()
                .map(person -> new VisitService.VisitorChoice(
                        person.username(),
                        person.name(),
                        posts.getOrDefault(person.username(), List.of()).stream()
                                .filter(post -> VISITING.contains(post.role()) && post.lasts(today))
                                .map(Appointment::place)
                                .sorted()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        isFree.test(person)))
                .toList());
    }

    /** A draw pairs the evaluators of all sector authorities of its office and of the offices above it. */
    private List<Account> drawnVisitors(String office, LocalDate today) {
        List<String> authorities = new ArrayList<>();
        for (Optional<Agency> at = agencies.find(office);
                at.isPresent();
                at = agencies.find(at.get().parent())) {
            agencies.under(at.get().code()).stream()
                    .filter(agency -> agency.type() == Agency.AgencyType.AUTHORITY)
                    .map(Agency::code)
                    .forEach(authorities::add);
        }
        return accounts.holders(Role.EVALUATOR, authorities, today).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void openSheet(Title title, VisitOrder order, List<Account> team, ActionStamp by) {
        if (order.type().isScored()) {
            sheets.open(
                    new TitleSheets.SheetOrder(
                            title.number(),
                            title.category().type(),
                            title.category().trade(),
                            by.moment().today(),
                            team),
                    by.actor(),
                    by.moment().at());
        }
    }
}
