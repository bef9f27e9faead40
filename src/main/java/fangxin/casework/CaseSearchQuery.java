package fangxin.casework;

import fangxin.merchant.Merchant;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Queries of the officers' search: merchants and titles that contain a fragment, within some offices, with the
 * number of cases and the contacts of merchants.
 */
@ApplicationScoped
class CaseSearchQuery {
    @PersistenceContext
    EntityManager em;

    /**
     * @param offices codes, or null for all
     * @param without the merchants from which the reader keeps away
     */
    List<Merchant> merchants(
            SearchFragment fragment, Collection<String> offices, RecusalCondition without, int first, int count) {
        String phones = fragment.number() == null ? "" : """
             or exists (select a.username from Account a, Appointment t where t.account = a.username
            and t.role = :merchant and t.place = m.id and a.phone like :digits)\
            """;
        TypedQuery<Merchant> query = em.createQuery(
                        "select m from Merchant m where "
                                + (offices == null ? "" : "m.agency in :offices and ") + """
                                (upper(m.name) like :text escape '!' or m.creditCode like :text escape '!'
                                or exists (select p.id from Premises p where p.merchant = m and (upper(p.signName) like :text escape '!'
                                or upper(p.address) like :text escape '!'))\
                                """ + phones + ")"
                                + without.condition("m.id")
                                + " order by m.nameSortKey, m.id",
                        Merchant.class)
                .setParameter("text", fragment.pattern());
        if (fragment.number() != null) {
            query.setParameter("merchant", Role.MERCHANT).setParameter("digits", "%" + fragment.number() + "%");
        }
        return without.bind(bind(query, offices))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    List<Title> titles(SearchFragment fragment, Collection<String> offices, int first, int count) {
        return bind(
                        em.createQuery(
                                        "select t from Title t where "
                                                + (offices == null
                                                        ? ""
                                                        : "(t.office in :offices or t.owner in :offices) and ")
                                                + "t.searchText like :text order by t.signSortKey, t.number",
                                        Title.class)
                                .setParameter("text", "%" + Title.searchable(fragment.text()) + "%"),
                        offices)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** Counts the cases of each merchant, by the id of the merchant. */
    Map<String, Long> cases(Collection<String> merchants) {
        return merchants.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select c.merchant.id, count(c) from Candidacy c where c.merchant.id in :merchants
                    group by c.merchant.id\
                    """, Object[].class)
                        .setParameter("merchants", merchants)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Returns the phone numbers and mail addresses of the accounts that act for each merchant today, by the id of the
     * merchant.
     */
    Map<String, List<String>> contacts(Collection<String> merchants, LocalDate today) {
        return merchants.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select t.place, a.phone, a.mail from Account a, Appointment t where t.account = a.username
                    and t.role = :merchant and t.place in :merchants and t.since <= :today
                    and (t.until is null or t.until >= :today) order by a.username\
                    """, Object[].class)
                        .setParameter("merchant", Role.MERCHANT)
                        .setParameter("merchants", merchants)
                        .setParameter("today", today)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(
                                        row -> (String) (row[1] == null ? row[2] : row[1]), Collectors.toList())));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Collection<String> offices) {
        return offices == null ? query : query.setParameter("offices", offices);
    }
}
