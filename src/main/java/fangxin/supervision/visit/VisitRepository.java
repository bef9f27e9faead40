package fangxin.supervision.visit;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.retention.RetainedPersonalData;
import fangxin.procedure.cultivation.Visit;
import fangxin.procedure.evaluation.SheetSignature;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.supervision.visit.EarlierVisit.EarlierVisitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of visits and their plans: stores, finds and locks them, lists and counts those of offices or of one
 * visitor without recused holders, finds the calendar of a premises, selects titles for a plan, counts re-checks, and
 * erases signatures.
 */
@ApplicationScoped
class VisitRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "v.number",
            "title", "t.number",
            "type", ListOrder.byConstants("v.type", VisitType.class),
            "state", ListOrder.byConstants("v.state", VisitState.class),
            "planned", "v.plannedOn");

    private static final Map<String, String> PLAN_ORDERS = Map.of(
            "name", "p.nameSortKey",
            "number", "p.number",
            "type", ListOrder.byConstants("p.type", VisitType.class),
            "first", "p.firstDay",
            "last", "p.lastDay");

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Set<VisitState> COUNTING = Set.of(VisitState.PLANNED, VisitState.REPORTED, VisitState.DONE);

    @PersistenceContext
    EntityManager em;

    /** Number of titles or visits of one district, type of subject and level. */
    record DistrictCount(String office, String subjectType, TitleLevel level, VisitState state, long number) {}

    TitleVisit byNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(TitleVisit.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the title of a visit, read without loading either: the title is locked first. */
    String titleOf(String number) {
        return em.createQuery("select v.title.number from TitleVisit v where v.number = :number", String.class)
                .setParameter("number", String.valueOf(number))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the visit, locked until the transaction ends: a second person waits and reads what the first has saved.
     */
    TitleVisit findForUpdate(String number) {
        return em.find(TitleVisit.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the newest visit of a title whose result has led to a proceeding; empty where none has. */
    Optional<TitleVisit> behind(String title, String proceeding) {
        return em.createQuery("""
                    select v from TitleVisit v where v.title.number = :title and v.proceeding = :proceeding
                    order by v.number desc\
                    """, TitleVisit.class)
                .setParameter("title", title)
                .setParameter("proceeding", proceeding)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<TitleVisit> byToken(String tokenHash) {
        return em.createQuery("select v from TitleVisit v where v.tokenHash = :hash", TitleVisit.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the ids of the files with the drawn signatures of shop and consumer on the score sheet of a visit, each
     * once; a picture that the team has signed with too is not among them.
     */
    List<String> signatureImages(String number) {
        return em.createQuery("""
                    select distinct s.image from SheetSignature s where s.party <> :team and s.image is not null
                    and s.sheet.id = (select v.sheet from TitleVisit v where v.number = :number)
                    and not exists (select t.id from SheetSignature t where t.image = s.image and t.party = :team)\
                    """, String.class)
                .setParameter("team", SheetSignature.SigningParty.TEAM)
                .setParameter("number", number)
                .getResultList();
    }

    /** Erases the names and drawn signatures of shop and consumer on the score sheet of a visit. */
    void eraseSignatures(String number) {
        em.createQuery("""
                    update SheetSignature s set s.image = null, s.name = :erased where s.party <> :team
                    and s.sheet.id = (select v.sheet from TitleVisit v where v.number = :number)\
                    """)
                .setParameter("erased", RetainedPersonalData.ERASED)
                .setParameter("team", SheetSignature.SigningParty.TEAM)
                .setParameter("number", number)
                .executeUpdate();
    }

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    /**
     * Returns the certificate numbers of all titles of the premises of a title, its own included, in the order in which
     * they are locked.
     */
    List<String> titlesAt(Title title) {
        String premises = title.place().premises();
        return premises == null
                ? List.of(title.number())
                : em.createQuery(
                                "select t.number from Title t where t.premises = :premises order by t.number",
                                String.class)
                        .setParameter("premises", premises)
                        .getResultList();
    }

    /**
     * Returns the calendar of the premises of a title: all visits there over all titles, types and offices, by their
     * days.
     */
    List<TitleVisit> calendar(Title title) {
        return em.createQuery("""
                    select v from TitleVisit v where v.premises = :premises order by v.plannedOn, v.number\
                    """, TitleVisit.class)
                .setParameter("premises", title.premisesKey())
                .getResultList();
    }

    /**
     * Returns the visits before a naming at the premises of a title, by their days: of its cultivation and of its
     * evaluation.
     */
    List<EarlierVisit> earlier(Title title) {
        return earlier(title, FIRST_DAY, LAST_DAY);
    }

    /** Returns those of a calendar year, whose visits were recorded on its first day or later. */
    List<EarlierVisit> earlier(Title title, int year) {
        return earlier(title, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns those of a calendar year at the premises of several titles, by the id of the premises; read once for a
     * plan.
     */
    Map<String, List<EarlierVisit>> earlierByPremises(Collection<String> premises, int year) {
        return premises.isEmpty() ? Map.of() : earlier(premises, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<EarlierVisit> earlier(Title title, LocalDate first, LocalDate last) {
        String premises = title.place().premises();
        return premises == null
                ? List.of()
                : earlier(List.of(premises), first, last).getOrDefault(premises, List.of());
    }

    private Map<String, List<EarlierVisit>> earlier(Collection<String> premises, LocalDate first, LocalDate last) {
        return Stream.concat(cultivated(premises, first, last), evaluated(premises, first, last))
                .sorted(Comparator.comparing(visit -> visit.getValue().day()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns the cultivation visits in a period: the day is part of the report, and none is recorded before it. */
    private Stream<Map.Entry<String, EarlierVisit>> cultivated(
            Collection<String> premises, LocalDate first, LocalDate last) {
        return em
                .createQuery("""
                    select c.premises.id, v from Visit v, Candidacy c where c.reference = v.act.subject.id
                    and c.premises.id in :premises and v.act.actedAt >= :since\
                    """, Object[].class)
                .setParameter("premises", premises)
                .setParameter("since", BusinessMoment.startOf(first))
                .getResultList()
                .stream()
                .map(row -> Map.entry((String) row[0], ((Visit) row[1]).report().visitedOn()))
                .filter(visit ->
                        !visit.getValue().isBefore(first) && !visit.getValue().isAfter(last))
                .map(visit ->
                        Map.entry(visit.getKey(), new EarlierVisit(visit.getValue(), EarlierVisitType.CULTIVATION)));
    }

    private Stream<Map.Entry<String, EarlierVisit>> evaluated(
            Collection<String> premises, LocalDate first, LocalDate last) {
        return em
                .createQuery("""
                    select distinct c.premises.id, s.visitedOn from ScoreSheet s, Candidacy c
                    where c.reference = s.subject.id and c.premises.id in :premises and s.closedAt is not null
                    and s.visitedOn >= :first and s.visitedOn <= :last\
                    """, Object[].class)
                .setParameter("premises", premises)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row ->
                        Map.entry((String) row[0], new EarlierVisit((LocalDate) row[1], EarlierVisitType.EVALUATION)));
    }

    /** Returns the visits to a title that were made on a day or later and are recorded, the newest first. */
    List<TitleVisit> made(String title, LocalDate day) {
        return em.createQuery("""
                    select v from TitleVisit v where v.title.number = :title and v.state = :done
                    and v.visitedOn >= :day order by v.visitedOn desc, v.number desc\
                    """, TitleVisit.class)
                .setParameter("title", title)
                .setParameter("done", VisitState.DONE)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the newest re-check of a title that was not cancelled. */
    Optional<TitleVisit> newestRecheck(String title) {
        return em.createQuery("""
                    select v from TitleVisit v where v.title.number = :title and v.type = :type
                    and v.state <> :cancelled order by v.number desc\
                    """, TitleVisit.class)
                .setParameter("title", title)
                .setParameter("type", VisitType.RECHECK)
                .setParameter("cancelled", VisitState.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the numbers of the planned visits on a title. */
    List<String> plannedOf(String title) {
        return em.createQuery("""
                    select v.number from TitleVisit v where v.title.number = :title and v.state = :planned order by v.number\
                    """, String.class)
                .setParameter("title", title)
                .setParameter("planned", VisitState.PLANNED)
                .getResultList();
    }

    /** Returns the rows of the planned visits of a person: number, sign, registered name, type, since, day. */
    List<Object[]> waiting(String account, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select v.number, t.signName, t.registeredName, v.type, v.since, v.plannedOn
                    from TitleVisit v join v.title t join v.visitors p where p.account = :account and v.state = :planned\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("account", account)
                        .setParameter("planned", VisitState.PLANNED))
                .getResultList();
    }

    /** Returns the rows of the reports that some offices decide on: number, sign, registered name, type, since. */
    List<Object[]> reported(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select v.number, t.signName, t.registeredName, v.type, v.since
                    from TitleVisit v join v.title t where t.owner in :offices and v.state = :reported\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("reported", VisitState.REPORTED))
                .getResultList();
    }

    /**
     * Lists a part of the visits that offices or a visitor read: without an order of the reader, the last planned
     * first.
     */
    List<TitleVisit> list(
            Collection<String> owners, String visitor, VisitFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(owners, visitor, filter, recusal)
                .rows(em, slice, ORDERS, "v.plannedOn desc, v.number", "v.number");
    }

    long count(Collection<String> owners, String visitor, VisitFilter filter, RecusalCondition recusal) {
        return query(owners, visitor, filter, recusal).count(em);
    }

    private static ListQuery<TitleVisit> query(
            Collection<String> owners, String visitor, VisitFilter filter, RecusalCondition recusal) {
        String own =
                "exists (select w.number from TitleVisit w join w.visitors p where w = v and p.account = :visitor)";
        return ListQuery.of(TitleVisit.class, "v", "from TitleVisit v join v.title t")
                .where(
                        owners.isEmpty() ? own : "(t.owner in :owners or " + own + ")",
                        owners.isEmpty() ? Map.of("visitor", visitor) : Map.of("visitor", visitor, "owners", owners))
                .contains(filter.text(), "t.signName", "t.registeredName", "v.number", "t.number")
                .equal("v.type", filter.type())
                .equal("v.state", filter.state())
                .equal("v.plan.number", filter.plan())
                .onDays("v.plannedOn", filter.planned())
                .without(recusal, "coalesce(t.merchant, '')");
    }

    VisitPlan planByNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(VisitPlan.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the plan with this name at an office. */
    Optional<VisitPlan> planNamed(String owner, String name) {
        return em.createQuery("select p from VisitPlan p where p.owner = :owner and p.name = :name", VisitPlan.class)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Returns the plan by which an office tests the pledged returns of the quarter of a day. */
    Optional<VisitPlan> returnTestPlan(String owner, LocalDate day) {
        return em.createQuery("""
                    select p from VisitPlan p where p.owner = :owner and p.returnTest = true
                    and p.lastDay = :last order by p.number\
                    """, VisitPlan.class)
                .setParameter("owner", owner)
                .setParameter("last", ReturnTestRule.lastDay(day))
                .getResultStream()
                .findFirst();
    }

    /** Returns the plans whose term is not over on a day. */
    List<VisitPlan> plansUntil(LocalDate day) {
        return em.createQuery("select p from VisitPlan p where p.lastDay >= :day order by p.number", VisitPlan.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns the plan into which a random draw was taken over. */
    Optional<VisitPlan> planOfDraw(String draw) {
        return em.createQuery("select p from VisitPlan p where p.draw = :draw", VisitPlan.class)
                .setParameter("draw", draw)
                .getResultStream()
                .findFirst();
    }

    /** Returns the visits of a plan that were not cancelled. */
    List<TitleVisit> ofPlan(VisitPlan plan) {
        return em.createQuery("""
                    select v from TitleVisit v where v.plan = :plan and v.state <> :cancelled order by v.number\
                    """, TitleVisit.class)
                .setParameter("plan", plan)
                .setParameter("cancelled", VisitState.CANCELLED)
                .getResultList();
    }

    List<VisitPlan> plans(Collection<String> owners, VisitPlanFilter filter, ListSlice slice) {
        return planQuery(owners, filter).rows(em, slice, PLAN_ORDERS, "p.lastDay desc, p.number", "p.number");
    }

    long countPlans(Collection<String> owners, VisitPlanFilter filter) {
        return planQuery(owners, filter).count(em);
    }

    private static ListQuery<VisitPlan> planQuery(Collection<String> owners, VisitPlanFilter filter) {
        return ListQuery.of(VisitPlan.class, "p", "from VisitPlan p")
                .among("p.owner", owners)
                .contains(filter.text(), "p.name", "p.number")
                .equal("p.type", filter.type())
                .onDays("p.lastDay", filter.lastDay());
    }

    /** Returns the number of visits by plan and state, for the plans given. */
    Map<String, Map<VisitState, Long>> countsByPlan(Collection<String> plans) {
        Map<String, Map<VisitState, Long>> counts = new HashMap<>();
        if (!plans.isEmpty()) {
            em.createQuery("""
                        select v.plan.number, v.state, count(v) from TitleVisit v where v.plan.number in :plans
                        group by v.plan.number, v.state\
                        """, Object[].class)
                    .setParameter("plans", plans)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((String) row[0], plan -> new EnumMap<>(VisitState.class))
                            .put((VisitState) row[1], (Long) row[2]));
        }
        return counts;
    }

    /**
     * Returns the titles of a selection that are in force on a day and that the plan does not yet visit, in the order of
     * their numbers.
     */
    List<SelectedTitle> selected(VisitPlan plan, LocalDate day) {
        return selection(plan, day)
                .selecting("t.number, coalesce(t.premises, t.number), t.subjectType")
                .rows(em, new ListSlice(null, 0, Integer.MAX_VALUE), Map.of(), "t.number", "t.number")
                .stream()
                .map(row -> new SelectedTitle((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /**
     * Returns the numbers of the visits of a calendar year that count, over all titles, types and offices, by the key of
     * the premises: of all premises at which an office keeps a title.
     */
    Map<String, Long> countedByPremises(String owner, int year) {
        return em.createQuery("""
                    select v.premises, count(v) from TitleVisit v where v.state in :counting
                    and coalesce(v.visitedOn, v.plannedOn) between :first and :last
                    and v.premises in (select coalesce(t.premises, t.number) from Title t where t.owner = :owner)
                    group by v.premises\
                    """, Object[].class)
                .setParameter("counting", COUNTING)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("owner", owner)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static ListQuery<Object[]> selection(VisitPlan plan, LocalDate day) {
        VisitSelection wanted = plan.selection();
        ListQuery<Object[]> query = ListQuery.of(Object[].class, "t", "from Title t")
                .equal("t.owner", plan.owner())
                .equal("t.office", wanted.office())
                .equal("t.subjectType", wanted.subjectType())
                .equal("t.trade", wanted.trade())
                .equal("t.level", wanted.level())
                .among("t.status", TitleStatus.RUNNING)
                .where("(t.validUntil is null or t.validUntil >= :day)", "day", day)
                .where("""
                        not exists (select v.number from TitleVisit v where v.title = t and v.plan.number = :plan
                        and v.state <> :cancelled)\
                        """, Map.of("plan", plan.number(), "cancelled", VisitState.CANCELLED));
        if (wanted.namedFrom() != null) {
            query.where("t.namedOn >= :namedFrom", "namedFrom", wanted.namedFrom());
        }
        if (wanted.namedUntil() != null) {
            query.where("t.namedOn <= :namedUntil", "namedUntil", wanted.namedUntil());
        }
        return query;
    }

    /**
     * Returns the numbers of titles in force on a day that some offices keep, by district, type of subject and level.
     */
    List<DistrictCount> titlesInForce(Collection<String> owners, LocalDate day) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select t.office, t.subjectType, t.level, count(t) from Title t where t.owner in :owners
                        and t.status in :standing and (t.validUntil is null or t.validUntil >= :day)
                        group by t.office, t.subjectType, t.level\
                        """, Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("standing", TitleStatus.RUNNING)
                        .setParameter("day", day)
                        .getResultStream()
                        .map(row -> new DistrictCount(
                                (String) row[0], (String) row[1], (TitleLevel) row[2], null, (Long) row[3]))
                        .toList();
    }

    /**
     * Returns the states of the visits between two days that test pledged returns and count, by the number of the
     * title.
     */
    Map<String, Set<VisitState>> returnTests(Collection<String> owners, LocalDate first, LocalDate last) {
        return owners.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select distinct t.number, v.state from TitleVisit v join v.title t where t.owner in :owners
                        and v.plan.returnTest = true and v.plannedOn between :first and :last and v.state in :counting\
                        """, Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("counting", COUNTING)
                        .getResultStream()
                        .collect(statesByTitle());
    }

    private static Collector<Object[], ?, Map<String, Set<VisitState>>> statesByTitle() {
        return Collectors.groupingBy(
                row -> (String) row[0], Collectors.mapping(row -> (VisitState) row[1], Collectors.toSet()));
    }

    /** Returns the states of the visits of a plan that were not cancelled, by the number of the title. */
    Map<String, Set<VisitState>> visitedBy(VisitPlan plan) {
        return em.createQuery("""
                    select distinct t.number, v.state from TitleVisit v join v.title t
                    where v.plan = :plan and v.state <> :cancelled\
                    """, Object[].class)
                .setParameter("plan", plan)
                .setParameter("cancelled", VisitState.CANCELLED)
                .getResultStream()
                .collect(statesByTitle());
    }

    /**
     * Returns the numbers of titles with a re-check between two days, by district, type of subject, level and state of
     * the visit: a title whose re-check is done is not counted as planned or as not met once more, nor a title with a
     * planned visit once more for one that waits for its confirmation. A visit counts on the day on which it took place,
     * else on its planned day.
     */
    List<DistrictCount> rechecks(Collection<String> owners, LocalDate first, LocalDate last) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select t.office, t.subjectType, t.level, v.state, count(distinct t.number) from TitleVisit v
                        join v.title t where t.owner in :owners and v.type = :type
                        and coalesce(v.visitedOn, v.plannedOn) between :first and :last
                        and (v.state = :done or not exists (select d from TitleVisit d where d.title = v.title
                        and d.type = :type and d.state = :done and d.visitedOn between :first and :last))
                        and (v.state <> :reported or not exists (select p from TitleVisit p where p.title = v.title
                        and p.type = :type and p.state = :planned and p.plannedOn between :first and :last))
                        group by t.office, t.subjectType, t.level, v.state\
                        """, Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("type", VisitType.RECHECK)
                        .setParameter("done", VisitState.DONE)
                        .setParameter("reported", VisitState.REPORTED)
                        .setParameter("planned", VisitState.PLANNED)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultStream()
                        .map(row -> new DistrictCount(
                                (String) row[0], (String) row[1], (TitleLevel) row[2], (VisitState) row[3], (Long)
                                        row[4]))
                        .toList();
    }
}
