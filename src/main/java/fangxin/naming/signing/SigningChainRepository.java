package fangxin.naming.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Repository of the versions of signing chains; the newest is in force. */
@ApplicationScoped
public class SigningChainRepository implements SigningChainRegistry {
    @PersistenceContext
    EntityManager em;

    @Override
    public SigningChainAssignees of(String office, OfficialDocumentType kind) {
        return newest(office, kind).map(SigningChain::holders).orElse(SigningChainAssignees.OPEN);
    }

    public Optional<SigningChain> newest(String office, OfficialDocumentType kind) {
        return editions(office, kind).stream().findFirst();
    }

    /** The newest first. */
    public List<SigningChain> editions(String office, OfficialDocumentType kind) {
        return em.createQuery("""
            select c from SigningChain c where c.office = :office and c.kind = :kind order by c.edition desc\
            """, SigningChain.class)
                .setParameter("office", office)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The newest edition of every chain of some offices, or of all. */
    public List<SigningChain> newestOf(Collection<String> offices) {
        TypedQuery<SigningChain> query = em.createQuery(
                "select c from SigningChain c where "
                        + (offices == null ? "" : "c.office in :offices and ")
                        + "c.edition = (select max(o.edition) from SigningChain o where o.office = c.office and o.kind"
                        + " = c.kind) order by c.office, c.kind",
                SigningChain.class);
        return (offices == null ? query : query.setParameter("offices", offices)).getResultList();
    }

    public void add(SigningChain chain) {
        em.persist(chain);
        em.flush();
    }
}
