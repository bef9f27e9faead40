package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.administration.AccountListQuery.VisibleAccounts;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An administrator lists the accounts of the own area, without those of merchants of a recusal. */
class AccountListQueryTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final AccountListQuery accounts = new AccountListQuery();

    private String read(Role role, List<String> places, Set<String> away) {
        accounts.em = recorded.entityManager();
        accounts.rows(
                new AccountFilter("x", role, null, true),
                new VisibleAccounts(places, away, LocalDate.of(2026, 11, 28)),
                new ListSlice(new ListOrder("name", false), 0, 20));
        recorded.requireComplete();
        return recorded.text();
    }

    @Test
    void theAreaAndTheRecusalLimitTheList() {
        assertThat(read(null, List.of("220102"), Set.of("m")))
                .contains("a.place in :places)", "t.place in :away)")
                .doesNotContain("a.role = :role");
    }

    @Test
    void theCityListsAllAccountsOfARole() {
        assertThat(read(Role.AUDITOR, null, Set.of()))
                .contains("a.role = :role)")
                .doesNotContain(":places", ":away");
    }

    @Test
    void withoutAreaAndRoleNoAppointmentIsRequired() {
        assertThat(read(null, null, Set.of()))
                .contains("upper(c.username) like", "cast(c.active as varchar(5)) = :")
                .doesNotContain("Appointment");
    }
}
