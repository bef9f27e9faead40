package fangxin.procedure.evaluation.calibration;

import fangxin.common.NotFound;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.evaluation.EvaluationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Repository of scoring reviews, which it adds and finds, and of the queries for the statistics on independent scores
 * and on returns of offices, without merchants from which the reader is recused.
 */
@ApplicationScoped
class ScoringRepository {
    /**
     * Scope of the cases that are read.
     *
     * @param place   field of the agencies in charge by which they are chosen: office or authority
     * @param places  codes of those agencies; null for all cases
     * @param without merchants whose cases are left out
     */
    record ScoringScope(String place, Collection<String> places, RecusalCondition without) {
        private String condition() {
            return (places == null ? "" : " and c.agencies." + place + " in :places")
                    + without.condition("c.merchant.id");
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return without.bind(places == null ? query : query.setParameter("places", places));
        }
    }

    /**
     * Returns of an office: all, those after the first of a candidacy, and those of them for what could have been seen
     * at first. A recalled return took no effect and is not among them.
     */
    record ReturnCounts(String office, long all, long again, long lateFound) {}

    @PersistenceContext
    EntityManager em;

    List<Observation> totals(ScoringScope scope) {
        return scope.bind(em.createQuery("""
            select c.reference, s.scorer, s.result from ScoreSheet s join Candidacy c on c.reference = s.subject.id
            where s.scorer is not null and s.closedAt is not null\
            """ + scope.condition(), Object[].class))
                .getResultStream()
                .map(row -> new Observation(
                        (String) row[0],
                        (String) row[1],
                        JsonMapper.<EvaluationResult>read((String) row[2], EvaluationResult.class)
                                .percent()))
                .toList();
    }

    List<ItemAgreement.ItemPoints> marks(ScoringScope scope) {
        return scope.bind(em.createQuery("""
            select c.reference, m.code, m.points from ItemMark m join m.sheet s join Candidacy c on c.reference = s.subject.id
            where s.scorer is not null and s.closedAt is not null and m.leftOut = false
            and m.seq = (select max(o.seq) from ItemMark o where o.sheet = s and o.code = m.code)\
            """ + scope.condition(), Object[].class))
                .getResultStream()
                .map(row ->
                        new ItemAgreement.ItemPoints((String) row[0], (String) row[1], ((Number) row[2]).doubleValue()))
                .toList();
    }

    List<ReturnCounts> returns(ScoringScope scope) {
        Map<String, long[]> counts = new TreeMap<>();
        Set<String> returned = new HashSet<>();
        scope.bind(em.createQuery("""
            select c.agencies.office, c.reference, r.lateFound from ApplicationReturnNotice r, Candidacy c
            where c.reference = r.act.subject.id and r.recalledAt is null\
            """ + scope.condition(), Object[].class))
                .getResultList()
                .forEach(row -> {
                    long[] count = counts.computeIfAbsent((String) row[0], office -> new long[3]);
                    count[0]++;
                    count[1] += returned.add((String) row[1]) ? 0 : 1;
                    count[2] += (Boolean) row[2] ? 1 : 0;
                });
        return counts.entrySet().stream()
                .map(one -> new ReturnCounts(one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2]))
                .toList();
    }

    /** Returns the authorities under which members have scored alone. */
    List<String> authorities() {
        return em.createQuery("""
            select distinct c.agencies.authority from ScoreSheet s join Candidacy c on c.reference = s.subject.id
            where s.scorer is not null and s.closedAt is not null\
            """, String.class).getResultList();
    }

    /** Returns the reviews of some authorities that are not closed, the oldest first. */
    List<ScoringReview> openReviews(Collection<String> authorities) {
        return em.createQuery("""
                    select r from ScoringReview r where r.authority in :authorities and r.closedAt is null
                    order by r.openedAt, r.id\
                    """, ScoringReview.class)
                .setParameter("authorities", authorities)
                .getResultList();
    }

    List<ScoringReview> reviews(Collection<String> authorities) {
        TypedQuery<ScoringReview> query = em.createQuery(
                "select r from ScoringReview r"
                        + (authorities == null ? "" : " where r.authority in :authorities")
                        + " order by r.openedAt desc, r.id",
                ScoringReview.class);
        return (authorities == null ? query : query.setParameter("authorities", authorities)).getResultList();
    }

    boolean isUnderReview(String account, ScorerFinding.ScorerVerdict verdict) {
        return em.createQuery("""
            select count(r) from ScoringReview r where r.account = :account and r.verdict = :verdict
            and r.closedAt is null\
            """, Long.class)
                        .setParameter("account", account)
                        .setParameter("verdict", verdict)
                        .getSingleResult()
                > 0;
    }

    ScoringReview review(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ScoringReview.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void add(ScoringReview review) {
        em.persist(review);
    }
}
