package fangxin.procedure.cultivation;

import fangxin.common.NotFound;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of the acts of cultivation (verifications, notices, look-ups, visits, rectifications, recommendations):
 * stores and finds them, lists the candidacies that an office recommended, and finds the sources stated for its
 * look-ups.
 */
@ApplicationScoped
class CultivationRepository {
    /** Look-ups among which usual sources are sought: those of some twenty acceptances. */
    private static final int RECENT = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    WorkSubjectRepository subjects;

    /** Adds an act and writes its row at once, before the rows that refer to it. */
    void add(CultivationRecord act) {
        subjects.register(act.act().subject());
        em.persist(act);
        em.flush();
    }

    /** Lists the acts of one type on a candidacy or a title, oldest first. */
    <T extends CultivationRecord> List<T> of(Class<T> type, WorkSubject subject) {
        return em.createQuery(
                        "select a from %s a where a.act.subject.id = :subject order by a.act.actedAt, a.id"
                                .formatted(type.getSimpleName()),
                        type)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    <T extends CultivationRecord> Optional<T> newest(Class<T> type, WorkSubject subject) {
        return of(type, subject).reversed().stream().findFirst();
    }

    /** Returns the newest recommendation of each candidacy of an office in a round that is at one of these stages. */
    List<RecommendationListService.RecommendedCandidacy> recommended(String round, String office, Set<Stage> stages) {
        return em.createQuery("""
            select c, r.opinion, r.act.actedAt from Candidacy c, Recommendation r where r.act.subject.id = c.reference
            and c.round.id = :round and c.agencies.office = :office and c.stage in :stages and r.act.actedAt =
            (select max(o.act.actedAt) from Recommendation o where o.act.subject.id = c.reference)
            order by c.reference\
            """, Object[].class)
                .setParameter("round", round)
                .setParameter("office", office)
                .setParameter("stages", stages)
                .getResultStream()
                .map(row -> RecommendationListService.RecommendedCandidacy.of(
                        (Candidacy) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** Returns whether a recommended candidacy of the round and office belongs to one of these merchants. */
    boolean hasRecommendedAny(String round, String office, Set<Stage> stages, Set<String> merchants) {
        return !merchants.isEmpty()
                && em.createQuery("""
                    select count(c) from Candidacy c where c.round.id = :round and c.agencies.office = :office
                    and c.stage in :stages and c.merchant.id in :merchants\
                    """, Long.class)
                                .setParameter("round", round)
                                .setParameter("office", office)
                                .setParameter("stages", stages)
                                .setParameter("merchants", merchants)
                                .getSingleResult()
                        > 0;
    }

    /** Returns the sources of the newest look-ups in a round at an office, newest first: rule, source and account. */
    List<SourceUse> sources(String round, String office) {
        return em.createQuery("""
            select f.rule, f.source, f.act.account from EligibilityFinding f, Candidacy c
            where c.reference = f.act.subject.id and c.round.id = :round and c.agencies.office = :office
            and f.source is not null order by f.act.actedAt desc, f.id\
            """, Object[].class)
                .setParameter("round", round)
                .setParameter("office", office)
                .setMaxResults(RECENT)
                .getResultStream()
                .map(row -> new SourceUse((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Use of a source in a look-up of a condition. */
    record SourceUse(String rule, String source, String account) {}

    List<EligibilityCheck> checksOf(WorkSubject subject) {
        return of(EligibilityFinding.class, subject).stream()
                .map(EligibilityFinding::found)
                .toList();
    }

    Rectification rectification(WorkSubject subject, String id) {
        return Optional.of(rectification(id))
                .filter(found -> found.act().subject().equals(subject))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    Rectification rectification(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Rectification.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }
}
