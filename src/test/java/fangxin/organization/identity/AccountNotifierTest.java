package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountNotifierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final List<String> notified = new ArrayList<>();

    @Test
    void noAccountIsCountedWhereAMerchantWasNotReached() {
        assertThat(notifier("owner", "clerk").toMerchant("m1", TODAY, "key", "asked/1"))
                .isEqualTo(2);
        assertThat(notified).containsExactly("asked/1/owner", "asked/1/clerk");

        assertThat(notifier().toMerchant("m1", TODAY, "key", "asked/2")).isZero();
        assertThat(notified).hasSize(2);
    }

    private AccountNotifier notifier(String... representing) {
        AccountNotifier notifier = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                notified.add(dedupeKey);
            }
        };
        notifier.accounts = new AccountRepository() {
            @Override
            public List<Account> holders(Role role, String place, LocalDate today) {
                return role == Role.MERCHANT && place.equals("m1")
                        ? List.of(representing).stream()
                                .map(name -> new Account(name, name, null, name + "@example.cn", Instant.EPOCH))
                                .toList()
                        : List.of();
            }
        };
        return notifier;
    }
}
