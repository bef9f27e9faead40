package fangxin.evaluation;

import fangxin.Unknown;
import fangxin.candidacy.Candidacy;
import fangxin.identity.Account;
import fangxin.identity.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The declared conflicts of interest, and the grounds on which a person may not judge a candidacy. */
@ApplicationScoped
public class Conflicts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Recusals recusals;

    /** Every ground on which this person may not judge this candidacy; empty where there is none. */
    public List<Recusal> of(Account person, Candidacy candidacy) {
        Stream<Recusal> found = recusals.of(person.username(), candidacy.merchant().id()).stream()
                .map(one -> new Recusal(Recusal.Ground.valueOf(one.ground()), one.reason()));
        Stream<Recusal> earlier = candidacy.otherwiseHandledBy(person.username())
                ? Stream.of(new Recusal(Recusal.Ground.EARLIER_HAND, null)) : Stream.of();
        return Stream.concat(found, earlier).toList();
    }

    List<Conflict> declaredBy(String account) {
        return em.createQuery("""
                select c from Conflict c where c.account = :account order by c.declaredAt desc, c.id""",
                Conflict.class).setParameter("account", account).getResultList();
    }

    Conflict byId(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Conflict.class, known))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    void add(Conflict conflict) {
        em.persist(conflict);
    }
}
