package fangxin.merchant;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The registered traders and their premises. */
@ApplicationScoped
public class Merchants {
    @PersistenceContext
    EntityManager em;

    public Merchant byId(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Merchant.class, known))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    public Optional<Merchant> byCreditCode(CreditCode code) {
        return em.createQuery("select m from Merchant m where m.creditCode = :code", Merchant.class)
                .setParameter("code", code.value()).getResultStream().findFirst();
    }

    public void add(Merchant merchant) {
        em.persist(merchant);
    }

    public void add(Premises premises) {
        em.persist(premises);
    }

    public List<Premises> premisesOf(String merchant) {
        return em.createQuery("select p from Premises p where p.merchant.id = :merchant order by p.signName, p.id",
                Premises.class).setParameter("merchant", merchant).getResultList();
    }
}
