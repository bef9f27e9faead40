package fangxin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who must keep away from which merchant (回避). The database's view {@code recusal} is the only place that knows: it
 * is asked anew each time, so that what has just been declared or found is felt at once.
 */
@ApplicationScoped
public class Recusals {
    /** @param reason what was declared, or null where the ground was found */
    public record Found(String ground, String reason) { }

    @PersistenceContext
    EntityManager em;

    /** Ids of the merchants from which an account keeps away. */
    public Set<String> merchantsFor(String account) {
        return texts("select distinct merchant from recusal where account = ?1", account);
    }

    public boolean keepsAway(String account, String merchant) {
        return !of(account, merchant).isEmpty();
    }

    /** The grounds, one of each kind. */
    public List<Found> of(String account, String merchant) {
        List<?> rows = em.createNativeQuery("""
                select ground, min(reason) from recusal where account = ?1 and merchant = ?2
                group by ground order by ground""").setParameter(1, account).setParameter(2, merchant).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Found((String) row[0], (String) row[1])).toList();
    }

    /** The names of all who keep away from a merchant, as a list of people present gives them. */
    public Set<String> namesFor(String merchant) {
        return texts("select distinct a.name from recusal r join account a on a.username = r.account"
                + " where r.merchant = ?1", merchant);
    }

    private Set<String> texts(String query, String parameter) {
        List<?> found = em.createNativeQuery(query).setParameter(1, parameter).getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
