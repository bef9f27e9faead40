package fangxin.complaint.analysis;

import fangxin.common.NotFound;
import fangxin.complaint.callback.AppraisedScope;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of hot spots, assessments of offices, and weeks that were searched: stores, finds and locks them, lists
 * and counts the hot spots of the reader's offices and units, and finds those that an office has not assessed.
 */
@ApplicationScoped
class HotSpotRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "week", "h.weekStart",
            "type", ListOrder.byConstants("h.type", SeriesType.class),
            "observed", "h.observed",
            "expected", "h.expected",
            "odds", "h.probability");

    @PersistenceContext
    EntityManager em;

    void add(HotSpot hotSpot) {
        em.persist(hotSpot);
    }

    void add(HotSpotAssessment assessment) {
        em.persist(assessment);
        em.flush();
    }

    void add(AnalysedWeek week) {
        em.persist(week);
        em.flush();
    }

    Optional<AnalysedWeek> week(LocalDate monday) {
        return Optional.ofNullable(em.find(AnalysedWeek.class, monday));
    }

    /** Returns the weeks that were searched, the last first. */
    List<AnalysedWeek> weeks(int most) {
        return em.createQuery("select w from AnalysedWeek w order by w.weekStart desc", AnalysedWeek.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<HotSpot> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(HotSpot.class, known));
    }

    HotSpot findForUpdate(String id) {
        return Optional.ofNullable(em.find(HotSpot.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<HotSpotAssessment> assessment(String hotSpot, String office) {
        return Optional.ofNullable(em.find(HotSpotAssessment.class, HotSpotAssessment.idOf(hotSpot, office)));
    }

    /** Lists the assessments of some hot spots by offices, the oldest first. */
    List<HotSpotAssessment> assessments(Collection<String> hotSpots) {
        return hotSpots.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from HotSpotAssessment a where a.hotSpot in :ids order by a.assessedAt, a.id",
                                HotSpotAssessment.class)
                        .setParameter("ids", hotSpots)
                        .getResultList();
    }

    /**
     * Lists a part of the hot spots that the reader may read; by default the last week first, by descending
     * significance.
     */
    List<HotSpot> list(AppraisedScope scope, HotSpotFilter filter, ListSlice slice) {
        return query(scope, filter).rows(em, slice, ORDERS, "h.weekStart desc, h.probability, h.id", "h.id");
    }

    long count(AppraisedScope scope, HotSpotFilter filter) {
        return query(scope, filter).count(em);
    }

    private static ListQuery<HotSpot> query(AppraisedScope scope, HotSpotFilter filter) {
        ListQuery<HotSpot> query = ListQuery.of(HotSpot.class, "h", "from HotSpot h");
        if (scope.isEmpty()) {
            return query.none();
        }
        if (!scope.all()) {
            query.where(
                    "(h.office in :offices or h.unit in :units)",
                    Map.of(
                            "offices",
                            AppraisedScope.orNobody(scope.offices()),
                            "units",
                            AppraisedScope.orNobody(scope.units())));
        }
        return query.equal("h.type", filter.type())
                .equal("h.subject", filter.subject())
                .equal("h.office", filter.office())
                .onDays("h.weekStart", filter.week());
    }

    /** Returns the hot spots that an office has not assessed, of its own or of all, the most significant first. */
    List<HotSpot> waiting(String office, boolean city, LocalDate since, int most) {
        return em.createQuery("""
                    select h from HotSpot h where h.weekStart >= :since %s and not exists
                    (select a.id from HotSpotAssessment a where a.hotSpot = h.id and a.office = :office)
                    order by h.probability, h.id\
                    """.formatted(city ? "" : "and h.office = :office"), HotSpot.class)
                .setParameter("office", office)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
