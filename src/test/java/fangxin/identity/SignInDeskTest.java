package fangxin.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.platform.RateLimit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInDeskTest {
    private static final SignInOrigin SOMEWHERE = new SignInOrigin("203.0.113.7", null, null);

    @TempDir
    Path data;
    private String before;
    private final Account officer = new Account("nanguan.office1", "经办", "13900000000", null, Instant.EPOCH);
    private final SignInDesk desk = new SignInDesk();
    private boolean totp;

    @BeforeEach
    void useFolder() {
        before = System.getProperty("fangxin.data");
        System.setProperty("fangxin.data", data.toString());
        officer.keepPassword("right");
        officer.useSecondFactor(true);
        desk.accounts = new Accounts() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(officer).filter(known -> known.username().equals(username));
            }

            @Override
            public Optional<Account> byContact(String contact) {
                return Optional.of(officer).filter(known -> known.phone().equals(contact));
            }
        };
        desk.passwords = new Passwords() {
            @Override
            boolean matches(String password, String kept) {
                return password.equals(kept);
            }

            @Override
            <T> T asStranger(Supplier<T> work) {
                return work.get();
            }
        };
        desk.limits = new SignInLimits(new RateLimit(Clock.systemUTC()));
        desk.factors = new SecondFactorDesk() {
            @Override
            public boolean hasTotp(String username) {
                return totp;
            }
        };
        desk.moments = new Moments() {
            @Override
            public Moment now() {
                return new Moment(Instant.now(), null);
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
    void aProgramOfAnAccountWithPasskeysOnlyIsToldToSetUpAnAuthenticatorApp() {
        assertThatThrownBy(() -> desk.issueToken("nanguan.office1", "right", "123456", SOMEWHERE))
                .hasMessageContaining("identity.otp.passkeysOnly");
        totp = true;
        assertThatThrownBy(() -> desk.issueToken("nanguan.office1", "right", null, SOMEWHERE))
                .hasMessageContaining("identity.otp.missing");
    }

    @Test
    void tenMistakesWithThePhoneNumberLeaveTheUserNameOpen() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> desk.signIn("13900000000", "wrong", SOMEWHERE))
                    .hasMessageContaining("identity.signIn.wrong");
        }
        assertThatThrownBy(() -> desk.signIn(" 13900000000 ", "right", SOMEWHERE)).isInstanceOf(RateLimit.TooMany.class);
        desk.signIn("nanguan.office1", "right", SOMEWHERE);
    }
}
