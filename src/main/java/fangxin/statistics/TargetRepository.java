package fangxin.statistics;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEventType;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Repository of targets: lists and saves those of a year, counts and lists the titles earned by evaluation that were
 * named or revoked in a year, and finds the years with data.
 */
@ApplicationScoped
class TargetRepository {
    /** Titles on the track of demonstration that were conferred in a year, in any present status but void. */
    private static final String NAMED = """
        from Title t where t.namedOn >= :from and t.namedOn <= :until and t.status <> :void
        and t.track = fangxin.round.TitleTrack.DEMONSTRATION\
        """;
    /**
     * Titles on the track of demonstration that were revoked in a year, conferred in any year; not those whose
     * revocation was overturned.
     */
    private static final String LOST = """
        from Title t where t.status <> :void and t.track = fangxin.round.TitleTrack.DEMONSTRATION and exists (select e from TitleEvent e where e.title = t
        and e.type = :loss and e.effectiveOn >= :from and e.effectiveOn <= :until
        and not exists (select o from TitleEvent o where o.title = t and o.seq > e.seq and o.type = :overturned))\
        """;

    @PersistenceContext
    EntityManager em;

    /** Number of titles of an office, level and type. */
    record TitleCount(String office, ApplicationRound.TitleLevel level, String type, long count) {}

    /** Selection of titles; an empty list of offices or types, or a missing level, means all. */
    record TitleSelection(int year, List<String> offices, ApplicationRound.TitleLevel level, List<String> types) {}

    List<Target> ofYear(int year) {
        return em.createQuery("select t from Target t where t.targetYear = :year", Target.class)
                .setParameter("year", year)
                .getResultList();
    }

    void save(Target.TargetKey place, Integer wanted, String account, BusinessMoment moment) {
        Optional<Target> known = Optional.ofNullable(em.find(Target.class, place.value()));
        if (wanted == null) {
            known.ifPresent(em::remove);
        } else if (known.isPresent()) {
            known.get().change(wanted, account, moment);
        } else {
            em.persist(new Target(place, wanted, account, moment));
        }
    }

    boolean isEmpty() {
        return em.createQuery("select count(t) from Target t", Long.class).getSingleResult() == 0;
    }

    /**
     * Counts the titles named or revoked in a year. A title that is revoked in the year of its naming counts in both.
     */
    List<TitleCount> counts(TitleGainOrLoss show, int year) {
        TypedQuery<Object[]> query = em.createQuery(
                "select t.office, t.level, t.subjectType, count(t) " + from(show)
                        + " group by t.office, t.level, t.subjectType",
                Object[].class);
        bind(query, show, year);
        return query.getResultList().stream()
                .map(row -> new TitleCount(
                        (String) row[0], (ApplicationRound.TitleLevel) row[1], (String) row[2], (Long) row[3]))
                .toList();
    }

    long count(TitleGainOrLoss show, TitleSelection wanted) {
        TypedQuery<Long> query = em.createQuery("select count(t) " + from(show) + where(wanted), Long.class);
        bind(query, show, wanted);
        return query.getSingleResult();
    }

    List<Title> titles(TitleGainOrLoss show, TitleSelection wanted, int first, int count) {
        TypedQuery<Title> query = em.createQuery(
                "select t " + from(show) + where(wanted) + " order by t.office, t.namedOn, t.number", Title.class);
        bind(query, show, wanted);
        return query.setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** Returns the years with data, the newest first. */
    List<Integer> years(LocalDate today) {
        LocalDate first = em.createQuery("select min(t.namedOn) from Title t", LocalDate.class)
                .getSingleResult();
        Integer last = em.createQuery("select max(t.targetYear) from Target t", Integer.class)
                .getSingleResult();
        int from = first == null ? today.getYear() : Math.min(first.getYear(), today.getYear());
        int until = last == null ? today.getYear() : Math.max(last, today.getYear());
        return IntStream.rangeClosed(from, until)
                .map(year -> until + from - year)
                .boxed()
                .toList();
    }

    private static String from(TitleGainOrLoss show) {
        return show == TitleGainOrLoss.NAMED ? NAMED : LOST;
    }

    private static String where(TitleSelection wanted) {
        return (wanted.offices().isEmpty() ? "" : " and t.office in :offices")
                + (wanted.level() == null ? "" : " and t.level = :level")
                + (wanted.types().isEmpty() ? "" : " and t.subjectType in :types");
    }

    private static void bind(TypedQuery<?> query, TitleGainOrLoss show, TitleSelection wanted) {
        bind(query, show, wanted.year());
        bind(query, "offices", wanted.offices());
        bind(query, "types", wanted.types());
        if (wanted.level() != null) {
            query.setParameter("level", wanted.level());
        }
    }

    private static void bind(TypedQuery<?> query, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            query.setParameter(name, values);
        }
    }

    private static void bind(TypedQuery<?> query, TitleGainOrLoss show, int year) {
        query.setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("until", LocalDate.of(year, 12, 31))
                .setParameter("void", TitleStatus.VOID);
        if (show == TitleGainOrLoss.LOST) {
            query.setParameter("loss", TitleEventType.REVOKED.name())
                    .setParameter("overturned", TitleEventType.REVOCATION_OVERTURNED.name());
        }
    }
}
