package fangxin.procedure.application;

import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Migration at the start: where no merchant has phone numbers yet, it saves those in all stored submissions as
 * numbers of the merchants.
 */
@ApplicationScoped
class MerchantPhoneSeed implements SeedData {
    @PersistenceContext
    EntityManager em;

    @Inject
    ApplicationFormRepository forms;

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void seed() {
        if (em.createQuery("select count(n) from MerchantPhone n", Long.class).getSingleResult() == 0) {
            em.createQuery("select s from Submission s", Submission.class)
                    .getResultList()
                    .forEach(submission -> forms.reachedUnder(
                            submission.candidacy(), submission.content().answers()));
        }
    }
}
