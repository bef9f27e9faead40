package fangxin.cultivation;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What has been done for candidacies in this phase. */
@ApplicationScoped
class CultivationRecords {
    @PersistenceContext
    EntityManager em;

    /** Adds an act; its row comes before those that name it. */
    void add(Act act) {
        em.persist(act);
        em.flush();
    }

    /** All of a kind, oldest first. */
    <T extends Act> List<T> of(Class<T> kind, String candidacy) {
        return em.createQuery("select a from %s a where a.candidacy = :candidacy order by a.actedAt, a.id"
                .formatted(kind.getSimpleName()), kind).setParameter("candidacy", candidacy).getResultList();
    }

    <T extends Act> Optional<T> newest(Class<T> kind, String candidacy) {
        return of(kind, candidacy).reversed().stream().findFirst();
    }

    List<LookUp> lookUps(String candidacy) {
        return of(EligibilityFinding.class, candidacy).stream().map(EligibilityFinding::found).toList();
    }

    Rectification rectification(String candidacy, String id) {
        return Optional.ofNullable(id).map(known -> em.find(Rectification.class, known))
                .filter(found -> found.candidacy().equals(candidacy))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }
}
