package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.SecondFactors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactorResetAtStartTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");
    private static final String SETTING = "fangxin.reset.factor";

    private final Account only = new Account("li.admin", "李管理", "13900000000", null, NOW);
    private final List<String> removed = new ArrayList<>();
    private final List<String> notified = new ArrayList<>();
    private final Set<String> journal = new HashSet<>();

    @AfterEach
    void unset() {
        System.clearProperty(SETTING);
    }

    @Test
    void aStartWithoutTheSettingRemovesNothing() {
        seed().seed();
        assertThat(removed).isEmpty();
    }

    @Test
    void theFactorsOfTheNamedAccountAreRemovedOncePerValue() {
        System.setProperty(SETTING, "li.admin");
        seed().seed();
        seed().seed();
        assertThat(removed).containsExactly("li.admin");
        assertThat(journal).containsExactly("OPERATOR_FACTOR_RESET li.admin li.admin");
        assertThat(notified).containsExactly("li.admin");

        System.setProperty(SETTING, "li.admin/2027-03-01");
        seed().seed();
        seed().seed();
        assertThat(removed).containsExactly("li.admin", "li.admin");
    }

    @Test
    void anUnknownAccountEndsTheStart() {
        System.setProperty(SETTING, "nobody");
        assertThatThrownBy(() -> seed().seed()).hasMessageContaining("FANGXIN_RESET_FACTOR");
        System.clearProperty("fangxin.refused");
        System.clearProperty("fangxin.refused.code");
    }

    private FactorResetAtStart seed() {
        FactorResetAtStart seed = new FactorResetAtStart();
        seed.accounts = new AccountRepository() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(only).filter(account -> account.username().equals(username));
            }

            @Override
            public Actor actor(String username, LocalDate today) {
                return new Actor(username, username, List.of());
            }

            @Override
            public List<Appointment> appointmentsOf(String account) {
                return List.of();
            }
        };
        seed.factors = new SecondFactors() {
            @Override
            public void removeAll(Account account) {
                removed.add(account.username());
            }
        };
        seed.auditLog = new AuditLog() {
            @Override
            public AuditEntry record(AuditEntry.AuditAction action, String subject, String detail, Actor actor) {
                journal.add(action + " " + subject + " " + detail);
                return null;
            }

            @Override
            boolean hasRecorded(AuditEntry.AuditAction action, String subject, String detail) {
                return journal.contains(action + " " + subject + " " + detail);
            }
        };
        seed.notices = new AccountNotices() {
            @Override
            public void send(AuditEntry act, Account person, Collection<Appointment> posts) {
                notified.add(person.username());
            }
        };
        seed.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(NOW, null);
            }
        };
        return seed;
    }
}
