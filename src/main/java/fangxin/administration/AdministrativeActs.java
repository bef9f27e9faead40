package fangxin.administration;

import fangxin.calendar.Moments;
import fangxin.identity.Actor;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The journal of administration. */
@ApplicationScoped
public class AdministrativeActs {
    @PersistenceContext
    EntityManager em;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public void record(AdministrativeAct.Kind kind, String subject, String detail) {
        record(kind, subject, detail, signedIn.actor());
    }

    public void record(AdministrativeAct.Kind kind, String subject, String detail, Actor actor) {
        em.persist(new AdministrativeAct(kind, subject, detail, actor, moments.now().at()));
    }

    /** The newest first, from a point in time backwards. */
    List<AdministrativeAct> before(Instant at, String id, int most) {
        return em.createQuery("""
                select a from AdministrativeAct a where a.at < :at or (a.at = :at and a.id < :id)
                order by a.at desc, a.id desc""", AdministrativeAct.class)
                .setParameter("at", at).setParameter("id", id).setMaxResults(most).getResultList();
    }
}
