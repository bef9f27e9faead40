package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
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
    void anActThatConcernsTwoPersonsIsNotifiedToTheAuditorForEach() {
        AccountNotices notices = notices();
        AdministrativeAct act = new AdministrativeAct(AdministrativeAct.Kind.HAND_OVER, "one", null,
                new Actor("admin", "管理", List.of()), NOW);

        for (String person : List.of("one", "other")) {
            notices.send(act, new Account(person, person, null, person + "@example.cn", NOW), List.of());
        }

        assertThat(keys).hasSize(4).doesNotHaveDuplicates();
    }

    private AccountNotices notices() {
        AccountNotices notices = new AccountNotices();
        notices.accounts = new Accounts() {
            @Override
            public Map<String, List<Account>> holding(Role role, Collection<String> places, LocalDate today) {
                return Map.of("220100", List.of(AUDITOR));
            }
        };
        notices.organs = new Organs() {
            @Override
            public List<Organ> ofKind(Organ.Kind kind) {
                return List.of();
            }
        };
        notices.mailings = new Mailings() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                keys.add(dedupeKey);
            }
        };
        notices.moments = new Moments() {
            @Override
            public Moment now() {
                return new Moment(NOW, null);
            }
        };
        return notices;
    }
}
