package fangxin.administration;

import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Query of the list of the accounts that an administrator may see, filtered and ordered, and of their number. */
@ApplicationScoped
class AccountListQuery {
    /**
     * Accounts that a reader may list.
     *
     * @param places agencies of which one must have appointed the account; null for any account
     * @param away   merchants whose accounts are left out, because the reader is recused from them
     */
    record VisibleAccounts(Collection<String> places, Set<String> away, LocalDate today) {}

    /** Paths that order the list, by the key of its column. */
    private static final Map<String, String> ORDERS =
            Map.of("name", "c.nameSortKey", "username", "c.username", "state", "c.active");

    @PersistenceContext
    EntityManager em;

    /** Returns a part of the accounts; without an order of the reader, by user name. */
    List<Account> rows(AccountFilter filter, VisibleAccounts visible, ListSlice slice) {
        return query(filter, visible).rows(em, slice, ORDERS, "c.username", "c.username");
    }

    long count(AccountFilter filter, VisibleAccounts visible) {
        return query(filter, visible).count(em);
    }

    private static ListQuery<Account> query(AccountFilter filter, VisibleAccounts visible) {
        ListQuery<Account> query = ListQuery.of(Account.class, "c", "from Account c")
                .contains(filter.text(), "c.username", "c.name", "c.phone", "c.mail")
                .flag("c.active", filter.active());
        if (filter.role() != null || visible.places() != null) {
            query.where(appointed(filter.role(), visible.places()), appointment(filter.role(), visible));
        }
        return visible.away().isEmpty()
                ? query
                : query.where(
                        "not exists (select t.id from Appointment t where t.account = c.username"
                                + " and t.role = fangxin.organization.identity.Role.MERCHANT and t.place in :away)",
                        "away",
                        visible.away());
    }

    private static String appointed(Role role, Collection<String> places) {
        return "exists (select a.id from Appointment a where a.account = c.username and a.since <= :today"
                + " and (a.until is null or a.until >= :today)"
                + (role == null ? "" : " and a.role = :role")
                + (places == null ? ")" : " and a.place in :places)");
    }

    private static Map<String, Object> appointment(Role role, VisibleAccounts visible) {
        Map<String, Object> parameters = new HashMap<>(Map.of("today", visible.today()));
        if (role != null) {
            parameters.put("role", role);
        }
        if (visible.places() != null) {
            parameters.put("places", visible.places());
        }
        return parameters;
    }
}
