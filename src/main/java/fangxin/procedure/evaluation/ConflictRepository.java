package fangxin.procedure.evaluation;

import fangxin.common.NotFound;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.RecusalRepository;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Repository of declared conflicts of interest: adds and lists them, finds every ground on which a person must keep
 * away from a candidacy, and whether a withdrawn declaration still counts.
 */
@ApplicationScoped
class ConflictRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    RecusalRepository recusals;

    /** Returns every ground on which this person may not judge this candidacy; empty where there is none. */
    public List<RecusalGround> of(Account person, Candidacy candidacy) {
        Stream<RecusalGround> found = recusals
                .of(person.username(), candidacy.merchant().id())
                .stream()
                .map(one -> new RecusalGround(RecusalGround.RecusalGroundType.valueOf(one.ground()), one.reason()));
        Stream<RecusalGround> earlier = candidacy.isOtherwiseHandledBy(person.username())
                ? Stream.of(new RecusalGround(RecusalGround.RecusalGroundType.EARLIER_HAND, null))
                : Stream.of();
        return Stream.concat(found, earlier).toList();
    }

    List<ConflictOfInterest> declaredBy(String account) {
        return em.createQuery("""
            select c from ConflictOfInterest c where c.account = :account order by c.declaredAt desc, c.id\
            """, ConflictOfInterest.class)
                .setParameter("account", account)
                .getResultList();
    }

    ConflictOfInterest byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ConflictOfInterest.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void add(ConflictOfInterest conflict) {
        em.persist(conflict);
    }

    /** Returns whether the person is still recused from a merchant although the declaration was withdrawn. */
    boolean hasConflictInForce(String account, String creditCode) {
        return em.createQuery("""
            select count(c) from ConflictOfInterest c where c.account = :account and c.creditCode = :code and c.remainsInForce = true\
            """, Long.class)
                        .setParameter("account", account)
                        .setParameter("code", creditCode)
                        .getSingleResult()
                > 0;
    }

    /** Finds the credit codes of the merchants that a declaration means and that have applied in any round. */
    List<String> applied(String creditCode, String nameKey) {
        List<?> codes = em.createNativeQuery("""
            select m.creditcode from merchant m where (m.creditcode = ?1 or m.namekey = ?2 or exists
            (select 1 from premises p where p.merchant = m.id and p.signkey = ?2))
            and exists (select 1 from candidacy c where c.merchant = m.id) order by m.creditcode\
            """)
                .setParameter(1, String.valueOf(creditCode))
                .setParameter(2, String.valueOf(nameKey))
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }
}
