package fangxin.organization.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of recusals (回避), read from a view: which persons must keep away from which merchants, as declared or
 * found by employer or phone. It queries the database's view {@code recusal} each time, so that a new declaration or
 * finding takes effect at once. The rule is applied where candidacies are read and steps taken ({@code
 * ResponsibleParty#excludes}, {@code CandidacyFilter#visibleTo}), where a team is formed ({@code
 * ConflictRepository#of}), and in a review meeting ({@code ReviewMeeting#requireMayDecide}).
 */
@ApplicationScoped
public class RecusalRepository {
    /** @param reason what was declared, or null where the ground was found */
    public record RecusalReason(String ground, String reason) {}

    /**
     * The view's rows of one account, which is the only parameter, as a table {@code r}. Derby would work out the view
     * for all accounts before it selected this one; a test compares the two.
     */
    public static final String OF_ACCOUNT = """
        (select t.place, cast('MERCHANT' as varchar(20)), cast(null as varchar(500))
          from appointment t where t.role = 'MERCHANT' and t.account = ?1
        union all select m.id, cast('EMPLOYER' as varchar(20)), cast(null as varchar(500))
          from account a join merchant m on m.namekey = a.employerkey where a.username = ?1
        union all select p.merchant, cast('EMPLOYER' as varchar(20)), cast(null as varchar(500))
          from account a join premises p on p.signkey = a.employerkey where a.username = ?1
        union all select n.merchant, cast('PHONE' as varchar(20)), cast(null as varchar(500))
          from account a join merchant_phone n on n.phone = a.phone where a.username = ?1
        union all select t.place, cast('PHONE' as varchar(20)), cast(null as varchar(500))
          from account a join account o on o.phone = a.phone join appointment t on t.account = o.username
          where a.username = ?1 and o.username <> a.username and t.role = 'MERCHANT'
        union all select m.id, cast('DECLARED' as varchar(20)), c.reason
          from conflict_of_interest c join merchant m on m.creditcode = c.creditcode
          where c.account = ?1 and c.withdrawnat is null
        union all select m.id, cast('DECLARED' as varchar(20)), c.reason
          from conflict_of_interest c join merchant m on m.namekey = c.namekey
          where c.account = ?1 and c.withdrawnat is null
        union all select p.merchant, cast('DECLARED' as varchar(20)), c.reason
          from conflict_of_interest c join premises p on p.signkey = c.namekey
          where c.account = ?1 and c.withdrawnat is null)
        r (merchant, ground, reason)\
        """;

    @PersistenceContext
    EntityManager em;

    /** Returns the ids of the merchants from which an account is recused. */
    public Set<String> merchantsOf(String account) {
        return texts("select distinct r.merchant from " + OF_ACCOUNT, account);
    }

    public boolean isRecused(String account, String merchant) {
        return !of(account, merchant).isEmpty();
    }

    /** Returns the grounds, one of each kind. */
    public List<RecusalReason> of(String account, String merchant) {
        List<?> rows = em.createNativeQuery("select r.ground, min(r.reason) from " + OF_ACCOUNT
                        + " where r.merchant = ?2 group by r.ground order by r.ground")
                .setParameter(1, account)
                .setParameter(2, merchant)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RecusalReason((String) row[0], (String) row[1]))
                .toList();
    }

    /** Returns the names of all who are recused from a merchant, for a list of those present. */
    public Set<String> recusedNames(String merchant) {
        return texts(
                "select distinct a.name from recusal r join account a on a.username = r.account"
                        + " where r.merchant = ?1",
                merchant);
    }

    private Set<String> texts(String query, String parameter) {
        List<?> found = em.createNativeQuery(query).setParameter(1, parameter).getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
