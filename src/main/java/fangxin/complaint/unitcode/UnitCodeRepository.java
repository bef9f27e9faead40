package fangxin.complaint.unitcode;

import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the codes of units, the numbers of their scans, hashes of visitors, and alerts on distant scans: stores
 * and finds them, lists alerts without a finding, and deletes the hashes of past days.
 */
@ApplicationScoped
class UnitCodeRepository {
    @PersistenceContext
    EntityManager em;

    Optional<UnitCode> find(String code) {
        return Optional.ofNullable(em.find(UnitCode.class, code));
    }

    /** Returns the present code of a title. */
    Optional<UnitCode> current(String title) {
        return em.createQuery(
                        "select c from UnitCode c where c.title.number = :title and c.replacedAt is null"
                                + " order by c.issuedAt desc",
                        UnitCode.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks the first code of a title, so that its scans are counted one after another while officers can change the
     * title. A caller that also locks the title does so after this lock.
     */
    void lockScans(String title) {
        em.createQuery(
                        "select c.code from UnitCode c where c.title.number = :title order by c.issuedAt, c.code",
                        String.class)
                .setParameter("title", title)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(first -> em.find(UnitCode.class, first, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(UnitCode code) {
        em.persist(code);
    }

    /**
     * Returns the row that counts the scans of a day in a place, and adds it where it is missing; the caller has locked
     * the scans.
     */
    UnitScan scan(String title, LocalDate day, String place) {
        return Optional.ofNullable(em.find(UnitScan.class, UnitScan.idOf(title, day, place)))
                .orElseGet(() -> {
                    UnitScan made = new UnitScan(title, day, place);
                    em.persist(made);
                    return made;
                });
    }

    /** Adds a visitor; returns whether it is the first time on this day. The scans are locked by the caller. */
    boolean addVisitor(String hash, LocalDate day) {
        if (em.find(ScanVisitor.class, hash) != null) {
            return false;
        }
        em.persist(new ScanVisitor(hash, day));
        return true;
    }

    int deleteVisitorsBefore(LocalDate day) {
        return em.createQuery("delete from ScanVisitor v where v.scannedOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Returns the scans of a title from a day on, the newest first. */
    List<UnitScan> scans(String title, LocalDate from) {
        return em.createQuery(
                        "select s from UnitScan s where s.title = :title and s.scannedOn >= :from"
                                + " order by s.scannedOn desc, s.place",
                        UnitScan.class)
                .setParameter("title", title)
                .setParameter("from", from)
                .getResultList();
    }

    Optional<DistantScan> flag(String id) {
        return Optional.ofNullable(id).map(known -> em.find(DistantScan.class, known));
    }

    /** Returns the last alert on a unit because of reports of consumers. */
    Optional<DistantScan> lastReported(String title) {
        return em.createQuery(
                        "select f from DistantScan f where f.title.number = :title and f.cause = :cause"
                                + " order by f.enteredAt desc",
                        DistantScan.class)
                .setParameter("title", title)
                .setParameter("cause", CodeAlertCause.REPORTS)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(DistantScan flag) {
        em.persist(flag);
    }

    /** Returns the alerts of some offices on which no officer has noted a finding. */
    List<DistantScan> openFlags(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery(
                                "select f from DistantScan f join fetch f.title t where t.owner in :offices"
                                        + " and f.finding is null"
                                        + recusal.condition("coalesce(t.merchant, '')")
                                        + " order by f.enteredAt, f.id",
                                DistantScan.class)
                        .setParameter("offices", offices))
                .getResultList();
    }
}
