package fangxin.procedure.cultivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the issues of the lists of usual defects: adds an issue, and finds the list that an office uses, its
 * own or else the programme's, if wanted under a lock.
 */
@ApplicationScoped
class UsualDefectRepository {
    @PersistenceContext
    EntityManager em;

    void add(UsualDefectList list) {
        em.persist(list);
        em.flush();
    }

    /** Returns the newest issue of an office's own list; of the programme's list where the office is null. */
    Optional<UsualDefectList> newest(String office) {
        TypedQuery<UsualDefectList> query = office == null
                ? em.createQuery(
                        "select l from UsualDefectList l where l.office is null order by l.issue desc",
                        UsualDefectList.class)
                : em.createQuery(
                                "select l from UsualDefectList l where l.office = :office order by l.issue desc",
                                UsualDefectList.class)
                        .setParameter("office", office);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns the list that an office uses: its own, else that of the programme. */
    UsualDefectList inUse(String office) {
        return Optional.ofNullable(office)
                .flatMap(this::newest)
                .or(() -> newest(null))
                .orElseThrow();
    }

    /**
     * Returns the list that an office uses, locked against a change by another request: the first issue is the lock of
     * all.
     */
    UsualDefectList inUseForUpdate(String office) {
        em.find(UsualDefectList.class, UsualDefectList.idOf(null, 1), LockModeType.PESSIMISTIC_WRITE);
        return inUse(office);
    }

    /** Returns the usual defects for the cases of an office. */
    List<UsualDefect> defects(String office) {
        return inUse(office).defects();
    }
}
