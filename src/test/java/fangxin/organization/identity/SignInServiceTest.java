package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.RateLimiter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInServiceTest {
    private static final SignInOrigin SOMEWHERE = new SignInOrigin("203.0.113.7", null, null);

    @TempDir
    Path data;

    private String before;
    private final Account officer = new Account("nanguan.office1", "经办", "13900000000", null, Instant.EPOCH);
    private final SignInService service = new SignInService();
    private boolean totp;

    @BeforeEach
    void useFolder() {
        before = System.getProperty("fangxin.data");
        System.setProperty("fangxin.data", data.toString());
        officer.changePassword("right");
        officer.recordSecondFactor(true);
        service.accounts = new AccountRepository() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(officer).filter(known -> known.username().equals(username));
            }

            @Override
            public Optional<Account> byContact(String contact) {
                return Optional.of(officer).filter(known -> known.phone().equals(contact));
            }
        };
        service.passwords = new PasswordHasher() {
            @Override
            boolean matches(String password, String kept) {
                return password.equals(kept);
            }

            @Override
            <T> T asAnonymous(Supplier<T> work) {
                return work.get();
            }
        };
        service.limits = new SignInLimits(new RateLimiter(Clock.systemUTC()));
        service.factors = new SecondFactorService() {
            @Override
            public boolean hasTotp(String username) {
                return totp;
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(Instant.now(), null);
            }
        };
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty("fangxin.data");
        } else {
            System.setProperty("fangxin.data", before);
        }
    }

    @Test
    void anAccountWithPasskeysOnlyGetsNoTokenUntilItHasAnAuthenticatorApp() {
        assertThatThrownBy(() -> service.issueToken("nanguan.office1", "right", "123456", SOMEWHERE))
                .hasMessageContaining("identity.otp.passkeysOnly");
        totp = true;
        assertThatThrownBy(() -> service.issueToken("nanguan.office1", "right", null, SOMEWHERE))
                .hasMessageContaining("identity.otp.missing");
    }

    @Test
    void tenMistakesWithThePhoneNumberLeaveTheUserNameOpen() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> service.signIn("13900000000", "wrong", SOMEWHERE))
                    .hasMessageContaining("identity.signIn.wrong");
        }
        assertThatThrownBy(() -> service.signIn(" 13900000000 ", "right", SOMEWHERE))
                .isInstanceOf(RateLimiter.TooMany.class);
        service.signIn("nanguan.office1", "right", SOMEWHERE);
    }
}
