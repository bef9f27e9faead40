package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Repository of the versions of pledges of returns: adds one, finds those of a title and channel, and lists those that
 * hold in the whole register or for some merchants on a day.
 */
@ApplicationScoped
class ReturnPledgeRepository {
    @PersistenceContext
    EntityManager em;

    void add(ReturnPledge pledge) {
        em.persist(pledge);
        em.flush();
    }

    ReturnPledgeHistory of(String title, ReturnChannel channel) {
        return new ReturnPledgeHistory(em.createQuery("""
                    select p from ReturnPledge p where p.title.number = :title and p.channel = :channel
                    order by p.issue\
                    """, ReturnPledge.class)
                .setParameter("title", title)
                .setParameter("channel", channel)
                .getResultList());
    }

    /**
     * Lists a part of the pledges that hold on a day for titles that are valid: of each title and channel the newest
     * version that holds already, unless it ends the pledge.
     */
    List<ReturnPledge> holding(LocalDate day, int first, int count) {
        return holding("", day).setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** Lists the pledges that hold on a day for valid titles of some merchants. */
    List<ReturnPledge> holdingOf(Collection<String> merchants, LocalDate day) {
        return merchants.isEmpty()
                ? List.of()
                : holding("and t.merchant in :merchants ", day)
                        .setParameter("merchants", merchants)
                        .getResultList();
    }

    private TypedQuery<ReturnPledge> holding(String condition, LocalDate day) {
        return em.createQuery("""
                    select p from ReturnPledge p join fetch p.title t where p.validFrom <= :day and p.ended = false
                    and t.status in :valid and (t.validUntil is null or t.validUntil >= :day)
                    and p.issue = (select max(o.issue) from ReturnPledge o where o.title = p.title
                    and o.channel = p.channel and o.validFrom <= :day)\
                    """ + " " + condition + "order by t.number, p.channel", ReturnPledge.class)
                .setParameter("day", day)
                .setParameter("valid", TitleStatus.of(TitleStanding.VALID));
    }
}
