package fangxin.administration;

import fangxin.calendar.Moments;
import fangxin.identity.Actor;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The journal of administration. */
@ApplicationScoped
public class AdministrativeActs {
    @PersistenceContext
    EntityManager em;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public AdministrativeAct record(AdministrativeAct.Kind kind, String subject, String detail) {
        return record(kind, subject, detail, signedIn.actor());
    }

    public AdministrativeAct record(AdministrativeAct.Kind kind, String subject, String detail, Actor actor) {
        AdministrativeAct act = new AdministrativeAct(kind, subject, detail, actor, moments.now().at());
        em.persist(act);
        return act;
    }

    /** The newest first, from a point in time backwards, without those on cases of some merchants. */
    List<AdministrativeAct> before(Instant at, String id, Set<String> away, int most) {
        TypedQuery<AdministrativeAct> query = em.createQuery("""
                select a from AdministrativeAct a where (a.at < :at or (a.at = :at and a.id < :id))"""
                + (away.isEmpty() ? "" : " and not exists (select c from Candidacy c where c.reference = a.subject"
                        + " and c.merchant.id in :away)") + " order by a.at desc, a.id desc", AdministrativeAct.class)
                .setParameter("at", at).setParameter("id", id).setMaxResults(most);
        return (away.isEmpty() ? query : query.setParameter("away", away)).getResultList();
    }
}
