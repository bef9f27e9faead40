package fangxin.application;

import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Remembers the numbers in applications that an earlier version took in. */
@ApplicationScoped
public class ReachedSeed implements Seed {
    @PersistenceContext
    EntityManager em;
    @Inject
    ApplicationForms forms;

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void sow() {
        if (em.createQuery("select count(n) from MerchantPhone n", Long.class).getSingleResult() == 0) {
            em.createQuery("select s from Submission s", Submission.class).getResultList()
                    .forEach(submission -> forms.reachedUnder(submission.reference(), submission.content().answers()));
        }
    }
}
