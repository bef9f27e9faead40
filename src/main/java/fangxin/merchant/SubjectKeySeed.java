package fangxin.merchant;

import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Seed that computes the keys of {@link SubjectIdentity}, by which merchants and premises are matched, for rows that
 * were stored without them.
 */
@ApplicationScoped
class SubjectKeySeed implements SeedData {
    @PersistenceContext
    EntityManager em;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void seed() {
        em.createQuery("select m from Merchant m where m.nameKey is null", Merchant.class)
                .getResultList()
                .forEach(merchant -> merchant.rename(merchant.name()));
        em.createQuery("select p from Premises p where p.signKey is null", Premises.class)
                .getResultList()
                .forEach(premises -> premises.describe(
                        premises.signName(), premises.agency(), premises.street(), premises.address()));
    }
}
