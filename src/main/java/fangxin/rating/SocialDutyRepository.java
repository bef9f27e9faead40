package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of recorded social duties: adds, finds and locks them, lists those of a title and undecided ones, and is
 * the source of the confirmed ones as inputs of ratings.
 */
@ApplicationScoped
class SocialDutyRepository implements RatingInputSource {
    @PersistenceContext
    EntityManager em;

    void add(SocialDuty duty) {
        em.persist(duty);
        em.flush();
    }

    Optional<SocialDuty> find(String id) {
        return Optional.ofNullable(id).map(known -> em.find(SocialDuty.class, known));
    }

    SocialDuty findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(SocialDuty.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns the duties of a title, the newest first. */
    List<SocialDuty> ofTitle(String title) {
        return em.createQuery("""
                    select d from SocialDuty d where d.title.number = :title order by d.recordedAt desc, d.id\
                    """, SocialDuty.class)
                .setParameter("title", title)
                .getResultList();
    }

    /** Lists the recorded duties of titles of some offices that have a proof and no decision. */
    List<SocialDuty> undecided(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select d from SocialDuty d join fetch d.title t where t.owner in :offices and d.state = :recorded
                    and d.proof is not null\
                    """ + recusal.condition("coalesce(t.merchant, '')"), SocialDuty.class)
                        .setParameter("offices", offices)
                        .setParameter("recorded", SocialDutyState.RECORDED))
                .getResultList();
    }

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, List<RatingInput>> found = new HashMap<>();
        em.createQuery("""
                    select d.title.number, d.id, d.doneOn, d.descriptionZh, d.descriptionEn from SocialDuty d
                    where d.state = :confirmed and d.title.number >= :first and d.title.number <= :last\
                    """, Object[].class)
                .setParameter("confirmed", SocialDutyState.CONFIRMED)
                .setParameter("first", titles.getFirst().number())
                .setParameter("last", titles.getLast().number())
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add(RatingInput.whole(
                                RatingInputKind.SOCIAL_DUTY,
                                (String) row[1],
                                (LocalDate) row[2],
                                new LocalizedText((String) row[3], (String) row[4]))));
        return found;
    }
}
