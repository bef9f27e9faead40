package fangxin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Bean that flushes and clears the persistence context of the present transaction. */
@ApplicationScoped
class PersistenceContextReset {
    @PersistenceContext
    EntityManager em;

    /** Writes the changed entities, and detaches all. */
    void flushAndClear() {
        if (em.isJoinedToTransaction()) {
            em.flush();
            em.clear();
        }
    }
}
