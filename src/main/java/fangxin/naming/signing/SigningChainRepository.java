package fangxin.naming.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the versions of signing chains, of which the newest is in force: adds one, finds
 * the newest or all versions of an office and type, and lists the newest of every chain of some offices.
 */
@ApplicationScoped
public class SigningChainRepository implements SigningChainRegistry {
    @PersistenceContext
    EntityManager em;

    @Override
    public SigningChainAssignees of(String office, String documentType) {
        return newest(office, documentType).map(SigningChain::assignees).orElse(SigningChainAssignees.OPEN);
    }

    public Optional<SigningChain> newest(String office, String documentType) {
        return editions(office, documentType).stream().findFirst();
    }

    /** Returns the chains, the newest first. */
    public List<SigningChain> editions(String office, String documentType) {
        return em.createQuery("""
            select c from SigningChain c where c.office = :office and c.documentType = :documentType order by c.edition desc\
            """, SigningChain.class)
                .setParameter("office", office)
                .setParameter("documentType", documentType)
                .getResultList();
    }

    /** Returns the newest edition of every chain of some offices, or of all. */
    public List<SigningChain> newestOf(Collection<String> offices) {
        TypedQuery<SigningChain> query = em.createQuery(
                "select c from SigningChain c where "
                        + (offices == null ? "" : "c.office in :offices and ")
                        + "c.edition = (select max(o.edition) from SigningChain o where o.office = c.office and"
                        + " o.documentType = c.documentType) order by c.office, c.documentType",
                SigningChain.class);
        return (offices == null ? query : query.setParameter("offices", offices)).getResultList();
    }

    public void add(SigningChain chain) {
        em.persist(chain);
        em.flush();
    }
}
