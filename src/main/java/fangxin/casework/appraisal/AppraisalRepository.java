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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Repository of the appraisals of steps; also finds the steps that can be appraised, the bad appraisals that wait for a
 * call-back and those of them that are due from a day on, and lists what the public figures of a year count.
 */
@ApplicationScoped
class AppraisalRepository {
    /**
     * Bad appraisal without a call-back.
     *
     * @param agency      code of the appraised agency
     * @param roundOffice code of the office of the round
     * @param caseOffice  code of the county office of the case
     */
    record WaitingAppraisal(
            String id,
            String reference,
            String signName,
            Instant appraisedAt,
            LocalDate dueOn,
            boolean dueProvisional,
            String agency,
            String roundOffice,
            String caseOffice) {}

    /** Appraisal as the public figures count it. */
    record CountedAppraisal(String agency, Satisfaction satisfaction, boolean answered) {}

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

    /**
     * Returns the entries of the journals of some merchants since an instant that are appraised by no one yet, the
     * newest first. A recall is the entry after the step that it takes back.
     */
    List<JournalEntry> appraisable(Collection<String> merchants, Collection<Step> steps, Instant since) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select e from JournalEntry e join fetch e.candidacy c
                    where c.merchant.id in :merchants and e.step in :steps and e.recordedAt >= :since
                    and not exists (select a from Appraisal a where a.candidacy = e.candidacy and a.seq = e.seq)
                    and not exists
                    (select n from JournalEntry n where n.candidacy = e.candidacy and n.seq = e.seq + 1 and n.step = :recall)
                    order by e.recordedAt desc\
                    """, JournalEntry.class)
                        .setParameter("merchants", merchants)
                        .setParameter("steps", steps)
                        .setParameter("since", since)
                        .setParameter("recall", Step.RECALL)
                        .getResultList();
    }

    /** Returns the bad appraisals without a call-back, in any order. */
    List<WaitingAppraisal> waiting(RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
            select a.id, c.reference, p.signName, m.name, a.appraisedAt, a.dueOn, a.dueProvisional, a.agency, r.owner,
            c.agencies.office from Appraisal a join a.candidacy c join c.merchant m left join c.premises p join c.round r
            where a.dueOn is not null and a.answeredAt is null\
            """ + recusal.condition("m.id"), Object[].class))
                .getResultStream()
                .map(row -> new WaitingAppraisal(
                        (String) row[0],
                        (String) row[1],
                        (String) (row[2] == null ? row[3] : row[2]),
                        (Instant) row[4],
                        (LocalDate) row[5],
                        (Boolean) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9]))
                .toList();
    }

    /** Returns the ids of the bad appraisals without a call-back that are due on a day or later. */
    List<String> dueFrom(LocalDate first) {
        return em.createQuery(
                        "select a.id from Appraisal a where a.dueOn >= :first and a.answeredAt is null order by a.id",
                        String.class)
                .setParameter("first", first)
                .getResultList();
    }

    /** Lists the appraisals since an instant, oldest first. */
    List<CountedAppraisal> since(Instant since) {
        return em.createQuery("""
            select a.agency, a.satisfaction, a.answeredAt from Appraisal a where a.appraisedAt >= :since
            order by a.appraisedAt, a.id\
            """, Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new CountedAppraisal((String) row[0], (Satisfaction) row[1], row[2] != null))
                .toList();
    }
}
