package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.platform.config.RateLimiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordConfirmationTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private final PasswordConfirmation confirmation = new PasswordConfirmation();
    private final PasswordEntryTime given = new PasswordEntryTime();

    @BeforeEach
    void signIn() {
        Account account = new Account("nanguan.signer", "钱签发", "13900003333", null, NOW);
        account.changePassword("right");
        confirmation.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        confirmation.rateLimit = new RateLimiter(confirmation.clock);
        confirmation.given = given;
        confirmation.accounts = new AccountRepository() {
            @Override
            public Account byUsername(String username) {
                return account;
            }
        };
        confirmation.passwords = new PasswordHasher() {
            @Override
            boolean matches(String password, String kept) {
                return password.equals(kept);
            }
        };
        confirmation.currentUser = new CurrentUser() {
            @Override
            public Optional<String> account() {
                return Optional.of("nanguan.signer");
            }
        };
    }

    private static String key(Throwable refused) {
        return ((RuleViolation) refused).key();
    }

    @Test
    void aSessionAloneIsNotEnough() {
        assertThatThrownBy(confirmation::requireGiven)
                .extracting(PasswordConfirmationTest::key)
                .isEqualTo("identity.confirm.missing");
    }

    @Test
    void thePasswordTypedInThisRequestIsEnough() {
        confirmation.require("right");
        assertThatCode(confirmation::requireGiven).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsRefusedAndTheSixthTryNotCompared() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> confirmation.require("wrong"))
                    .extracting(PasswordConfirmationTest::key)
                    .isEqualTo("identity.password.old");
        }
        assertThatThrownBy(() -> confirmation.require("right")).isInstanceOf(RateLimiter.TooMany.class);
        assertThatThrownBy(confirmation::requireGiven).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aTokenCountsForAQuarterOfAnHourAfterItsPassword() {
        given.forToken(NOW.minus(Duration.ofMinutes(15)));
        assertThatCode(confirmation::requireGiven).doesNotThrowAnyException();
        given.forToken(NOW.minus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThatThrownBy(confirmation::requireGiven)
                .extracting(PasswordConfirmationTest::key)
                .isEqualTo("identity.confirm.token");
    }

    @Test
    void aTokenIssuedForACodeNeverCounts() {
        given.forToken(null);
        assertThatThrownBy(confirmation::requireGiven)
                .extracting(PasswordConfirmationTest::key)
                .isEqualTo("identity.confirm.token");
        assertThat(given.isEnteredInProgram()).isTrue();
    }
}
