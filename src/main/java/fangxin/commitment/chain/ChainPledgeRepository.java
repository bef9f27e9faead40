package fangxin.commitment.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the pledges of chains for their stores: stores, finds and locks them, and lists those of chains or with
 * one file of authorisations.
 */
@ApplicationScoped
class ChainPledgeRepository {
    @PersistenceContext
    EntityManager em;

    void add(ChainPledge pledge) {
        em.persist(pledge);
        em.flush();
    }

    Optional<ChainPledge> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ChainPledge.class, known));
    }

    ChainPledge findForUpdate(String number) {
        return em.find(ChainPledge.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the pledges that rest on a file with authorisations. */
    List<ChainPledge> ofProof(String file) {
        return em.createQuery("select p from ChainPledge p where p.proof = :file", ChainPledge.class)
                .setParameter("file", file)
                .getResultList();
    }

    /** Returns the pledges of chains, the newest first. */
    List<ChainPledge> ofChains(Collection<String> chains) {
        return chains.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select p from ChainPledge p join fetch p.chain where p.chain.id in :chains
                    order by p.pledgedAt desc, p.number\
                    """, ChainPledge.class)
                        .setParameter("chains", chains)
                        .getResultList();
    }
}
