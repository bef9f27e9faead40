package fangxin.procedure.application;

import fangxin.merchant.Premises;
import fangxin.platform.persistence.SeedData;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/**
 * Migration at the start: premises of online shops that were stored without their platform and link take these from the
 * last submission, so that such a shop is not taken for another one when it applies again.
 */
@ApplicationScoped
class OnlineShopSeed implements SeedData {
    @PersistenceContext
    EntityManager em;

    @Inject
    ApplicationFormRepository forms;

    @Override
    public int order() {
        return 92;
    }

    @Override
    public void seed() {
        List<Candidacy> online = em.createQuery("""
            select c from Candidacy c where c.trade = 'ONLINE' and c.premises.onlineAddress is null
            order by c.reference\
            """, Candidacy.class).getResultList();
        Map<String, ApplicationContent> contents =
                forms.counting(online.stream().map(Candidacy::reference).toList());
        for (Candidacy candidacy : online) {
            Premises premises = candidacy.premises().orElseThrow();
            if (contents.containsKey(candidacy.reference())) {
                premises.sellOnline(FormDefinition.linkedShop(
                        contents.get(candidacy.reference()).answers()));
            }
        }
    }
}
