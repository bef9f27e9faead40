package fangxin.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The entities that the present transaction has read or changed. */
@ApplicationScoped
class Entities {
    @PersistenceContext
    EntityManager em;

    /** Writes what was changed, and forgets what was read. */
    void flushAndClear() {
        if (em.isJoinedToTransaction()) {
            em.flush();
            em.clear();
        }
    }
}
