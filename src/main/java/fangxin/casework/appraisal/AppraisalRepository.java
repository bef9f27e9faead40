package fangxin.casework.appraisal;

import fangxin.common.NotFound;
import fangxin.organization.identity.RecusalCondition;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Repository of the appraisals of steps. */
@ApplicationScoped
class AppraisalRepository {
    @PersistenceContext
    EntityManager em;

    void add(Appraisal appraisal) {
        em.persist(appraisal);
        em.flush();
    }

    Appraisal byId(String id) {
        Appraisal found = id == null ? null : em.find(Appraisal.class, id);
        if (found == null) {
            throw new NotFound(String.valueOf(id));
        }
        return found;
    }

    Appraisal findForUpdate(String id) {
        Appraisal found = byId(id);
        em.lock(found, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found);
        return found;
    }

    boolean exists(String reference, int seq) {
        return !em.createQuery(
                        "select a.id from Appraisal a where a.candidacy.reference = :reference and a.seq = :seq",
                        String.class)
                .setParameter("reference", reference)
                .setParameter("seq", seq)
                .getResultList()
                .isEmpty();
    }

    /** Entries of the journals of some merchants since an instant that are appraised by no one yet, the newest first. */
    List<JournalEntry> open(Collection<String> merchants, Collection<Step> steps, Instant since) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select e from JournalEntry e join fetch e.candidacy c
                    where c.merchant.id in :merchants and e.step in :steps and e.recordedAt >= :since and not exists
                    (select a from Appraisal a where a.candidacy = e.candidacy and a.seq = e.seq)
                    order by e.recordedAt desc\
                    """, JournalEntry.class)
                        .setParameter("merchants", merchants)
                        .setParameter("steps", steps)
                        .setParameter("since", since)
                        .getResultList();
    }

    /** Bad appraisals without a call-back that an office follows up, see {@link AppraisalPolicy#isFollowedUpBy}. */
    List<Appraisal> waiting(Collection<String> offices, Collection<String> cityOffices, RecusalCondition recusal) {
        return recusal.bind(
                        em.createQuery("""
                            select a from Appraisal a join fetch a.candidacy c join fetch c.round r
                            where a.dueOn is not null and a.answeredAt is null and ((r.owner in :offices and a.agency <> r.owner)
                            or (a.agency = r.owner and exists (select b from Agency b where b.code in :cityOffices)))\
                            """ + recusal.condition("c.merchant.id") + " order by a.dueOn", Appraisal.class)
                                .setParameter("offices", offices)
                                .setParameter("cityOffices", cityOffices.isEmpty() ? List.of("") : cityOffices))
                .getResultList();
    }

    /** Number of appraisals since an instant: code of the agency, level, number. */
    List<Object[]> counts(Instant since) {
        return em.createQuery("""
            select a.agency, a.satisfaction, count(a) from Appraisal a where a.appraisedAt >= :since
            group by a.agency, a.satisfaction\
            """, Object[].class).setParameter("since", since).getResultList();
    }

    /** Number of bad appraisals since an instant that were followed up: code of the agency, number. */
    List<Object[]> answered(Instant since) {
        return em.createQuery("""
            select a.agency, count(a) from Appraisal a where a.appraisedAt >= :since and a.answeredAt is not null
            group by a.agency\
            """, Object[].class).setParameter("since", since).getResultList();
    }
}
