package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountNoticesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");
    private static final Account AUDITOR = new Account("city.auditor", "审计", null, "auditor@example.cn", NOW);

    private final List<String> keys = new ArrayList<>();

    @Test
    void anActionThatConcernsTwoPersonsIsNotifiedToTheAuditorForEach() {
        AccountNotices notices = notices();
        AuditEntry act =
                new AuditEntry(AuditEntry.AuditAction.HAND_OVER, "one", null, new Actor("admin", "管理", List.of()), NOW);

        for (String person : List.of("one", "other")) {
            notices.send(act, new Account(person, person, null, person + "@example.cn", NOW), List.of());
        }

        assertThat(keys).hasSize(4).doesNotHaveDuplicates();
    }

    private AccountNotices notices() {
        AccountNotices notices = new AccountNotices();
        notices.accounts = new AccountRepository() {
            @Override
            public Map<String, List<Account>> holders(Role role, Collection<String> places, LocalDate today) {
                return Map.of("220100", List.of(AUDITOR));
            }
        };
        notices.agencies = new AgencyRepository() {
            @Override
            public List<Agency> ofType(Agency.AgencyType type) {
                return List.of();
            }
        };
        notices.mailings = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                keys.add(dedupeKey);
            }
        };
        notices.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(NOW, null);
            }
        };
        return notices;
    }
}
