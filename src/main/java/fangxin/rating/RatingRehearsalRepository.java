package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.rehearsal.RehearsalState;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.RecusalCondition;
import fangxin.rating.RatingRehearsalView.RehearsalCount;
import fangxin.rating.RatingRehearsalView.RehearsalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of rehearsals: adds one, finds the running one, the first and the newest complete one of an issue, the one
 * that waits for its adoption, and the lines whose holders are not notified yet; and makes the view of one, with counts
 * by district and trade.
 */
@ApplicationScoped
class RatingRehearsalRepository {
    private static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    void add(RatingRehearsal rehearsal) {
        em.persist(rehearsal);
        em.flush();
    }

    /** Returns the rehearsal that is running; there is one at a time. */
    Optional<RatingRehearsal> running() {
        return last().filter(RatingRehearsal::isRunning);
    }

    /**
     * Finds the running rehearsal and locks it until the transaction ends: a second node waits and continues where the
     * first has stopped.
     */
    Optional<RatingRehearsal> runningForUpdate() {
        return em.createQuery("select r.id from RatingRehearsal r where r.state = :running", String.class)
                .setParameter("running", RehearsalState.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(RatingRehearsal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(RatingRehearsal::isRunning);
    }

    /** Returns the rehearsal that was begun last. */
    Optional<RatingRehearsal> last() {
        return em.createQuery("select r from RatingRehearsal r order by r.madeAt desc, r.id", RatingRehearsal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest complete rehearsal of an issue. */
    Optional<RatingRehearsal> newest(int issue) {
        return em.createQuery("""
                    select r from RatingRehearsal r where r.issue = :issue and r.state = :done
                    order by r.madeAt desc, r.id\
                    """, RatingRehearsal.class)
                .setParameter("issue", issue)
                .setParameter("done", RehearsalState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the first complete rehearsal of an issue for a first day that was begun after a moment. */
    Optional<RatingRehearsal> first(int issue, LocalDate effectiveOn, Instant after) {
        return em.createQuery("""
                    select r from RatingRehearsal r where r.issue = :issue and r.state = :done
                    and r.effectiveOn = :effectiveOn and r.madeAt > :after order by r.madeAt, r.id\
                    """, RatingRehearsal.class)
                .setParameter("issue", issue)
                .setParameter("done", RehearsalState.DONE)
                .setParameter("effectiveOn", effectiveOn)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest complete rehearsal of the newest issue, where that is neither adopted nor returned since. */
    Optional<RatingRehearsal> unadopted() {
        return em.createQuery("""
                    select r from RatingRehearsal r, RatingFormulaIssue f where f.issue = r.issue and f.adoptedAt is null
                    and (f.returnedAt is null or r.madeAt > f.returnedAt)
                    and f.issue = (select max(o.issue) from RatingFormulaIssue o) and r.state = :done
                    order by r.madeAt desc, r.id\
                    """, RatingRehearsal.class)
                .setParameter("done", RehearsalState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest complete rehearsal of each issue that was rehearsed, by issue. */
    Map<Integer, RatingRehearsal> newestByIssue() {
        Map<Integer, RatingRehearsal> newest = new HashMap<>();
        em.createQuery(
                        "select r from RatingRehearsal r where r.state = :done order by r.madeAt, r.id desc",
                        RatingRehearsal.class)
                .setParameter("done", RehearsalState.DONE)
                .getResultList()
                .forEach(rehearsal -> newest.put(rehearsal.issue(), rehearsal));
        return newest;
    }

    /** Returns the lines of a rehearsal whose holders were not notified, with the merchant and the sign name. */
    List<Object[]> notNotified(String rehearsal, int most) {
        return em.createQuery("""
                    select l, t.merchant, t.signName from RatingRehearsalLine l, Title t
                    where l.rehearsal = :rehearsal and l.notifiedAt is null and t.number = l.title
                    and t.merchant is not null order by l.title\
                    """, Object[].class)
                .setParameter("rehearsal", rehearsal)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Returns the view of a rehearsal.
     *
     * @param owners  offices whose titles the reader may see by name; all counts are of all offices
     * @param recusal merchants whose titles the reader does not see
     */
    RatingRehearsalView view(RatingRehearsal rehearsal, Collection<String> owners, RecusalCondition recusal) {
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, Trade> known = trades.all().stream().collect(Collectors.toMap(Trade::code, Function.identity()));
        return new RatingRehearsalView(
                rehearsal.issue(),
                rehearsal.effectiveOn(),
                rehearsal.actor().name(),
                rehearsal.madeAt(),
                rehearsal.titles(),
                counts(rehearsal, "t.owner", offices::get),
                counts(
                        rehearsal,
                        "t.trade",
                        code -> Optional.ofNullable(known.get(code))
                                .map(Trade::name)
                                .orElse(null)),
                owners.isEmpty() ? List.of() : changed(rehearsal, owners, recusal));
    }

    private List<RehearsalCount> counts(RatingRehearsal rehearsal, String path, Function<String, LocalizedText> names) {
        return em.createQuery("""
                    select %1$s, sum(case when l.pointsAfter > l.pointsBefore then 1 else 0 end),
                    sum(case when l.pointsAfter < l.pointsBefore then 1 else 0 end),
                    sum(case when l.pointsBefore is null then 1 else 0 end)
                    from RatingRehearsalLine l, Title t where l.rehearsal = :rehearsal and t.number = l.title
                    group by %1$s order by %1$s\
                    """.formatted(path), Object[].class)
                .setParameter("rehearsal", rehearsal.id())
                .getResultStream()
                .map(row -> new RehearsalCount(
                        row[0] == null ? null : names.apply((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    private List<RehearsalLine> changed(
            RatingRehearsal rehearsal, Collection<String> owners, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select l, t.signName from RatingRehearsalLine l, Title t
                    where l.rehearsal = :rehearsal and t.number = l.title and t.owner in :owners\
                    """ + recusal.condition("coalesce(t.merchant, '')") + """
                     order by abs(l.pointsAfter - coalesce(l.pointsBefore, 0)) desc, l.title\
                    """, Object[].class)
                        .setParameter("rehearsal", rehearsal.id())
                        .setParameter("owners", owners))
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> {
                    RatingRehearsalLine line = (RatingRehearsalLine) row[0];
                    return new RehearsalLine(
                            line.title(),
                            (String) row[1],
                            line.pointsBefore() == null ? null : RatingScale.points(line.pointsBefore()),
                            line.bandBefore(),
                            RatingScale.points(line.pointsAfter()),
                            line.bandAfter());
                })
                .toList();
    }
}
