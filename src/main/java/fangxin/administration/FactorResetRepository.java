package fangxin.administration;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of requests to remove lost second factors: adds one, locks one, and lists those that are not decided. */
@ApplicationScoped
class FactorResetRepository {
    @PersistenceContext
    EntityManager em;

    void add(FactorReset reset) {
        em.persist(reset);
    }

    FactorReset locked(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(FactorReset.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    List<FactorReset> undecided() {
        return em.createQuery(
                        "select r from FactorReset r where r.outcome is null order by r.requestedAt, r.id",
                        FactorReset.class)
                .getResultList();
    }
}
