package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerchantServiceTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Account SOMEBODY = new Account("somebody", "某人", "13900000000", null, NOW);

    private final Merchant merchant =
            new Merchant(new UnifiedSocialCreditCode("91220104MA0000015U"), "甲店", "220183", NOW);
    private final List<Appointment> posts = new ArrayList<>();

    @Test
    void aMerchantIsNotGivenTheAccountOfAnOfficer() {
        posts.add(new Appointment("somebody", Role.STATION, "220183001", TODAY.plusDays(3)));

        assertThatThrownBy(() -> desk().assignAccount(merchant.id(), new MerchantAccountInput("13900000000", "某人")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("merchant.contact.officer");
        assertThat(posts).hasSize(1);
    }

    @Test
    void aMerchantIsGivenTheAccountOfTheOwnerOfAnotherShop() {
        posts.add(new Appointment("somebody", Role.MERCHANT, "another", TODAY.minusDays(3)));

        desk().assignAccount(merchant.id(), new MerchantAccountInput("13900000000", "某人"));

        assertThat(posts).hasSize(2).last().matches(post -> post.place().equals(merchant.id()));
    }

    private MerchantService desk() {
        MerchantService service = new MerchantService();
        service.merchants = new MerchantRepository() {
            @Override
            public Merchant byId(String id) {
                return merchant;
            }
        };
        service.accounts = new AccountRepository() {
            @Override
            public Optional<Account> byContact(String contact) {
                return Optional.of(SOMEBODY);
            }

            @Override
            public List<Appointment> postsFrom(String account, LocalDate today) {
                return posts;
            }

            @Override
            public void appoint(Appointment appointment) {
                posts.add(appointment);
            }

            @Override
            public List<Account> holders(Role role, String place, LocalDate today) {
                return List.of();
            }

            @Override
            public Map<String, List<Account>> holders(Role role, Collection<String> places, LocalDate today) {
                return Map.of();
            }
        };
        service.mailings = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {}
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return new Actor(
                        "dehui.office1",
                        "经办",
                        Stream.of(new Actor.Post(Role.COUNTY_OFFICE, "220183", null))
                                .toList());
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(NOW, null);
            }
        };
        return service;
    }
}
