package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final SignInOrigin HERE = new SignInOrigin("203.0.113.7", null, "Firefox");

    private final Account account = new Account("nanguan.office1", "赵经办", "13900003333", null, NOW);
    private final UserSession browser = UserSession.ofBrowser(account, NOW, LONGEST, HERE);
    private final UserSession program = UserSession.ofProgram(account, "secret", NOW, LONGEST, NOW, HERE);

    @Test
    void aSilentBrowserIsSignedOutAfterTheIdleLimit() {
        assertThat(browser.lasts(account, NOW.plus(IDLE).minusSeconds(1), null, IDLE))
                .isTrue();
        assertThat(browser.lasts(account, NOW.plus(IDLE), null, IDLE)).isFalse();
    }

    @Test
    void aBusyBrowserIsSignedOutAfterTheAbsoluteLimit() {
        Instant last = NOW.plus(LONGEST).minusSeconds(1);
        assertThat(browser.lasts(account, last, last.minusSeconds(5), IDLE)).isTrue();
        assertThat(browser.lasts(account, NOW.plus(LONGEST), last, IDLE)).isFalse();
    }

    @Test
    void aTokenMayBeSilentUntilTheAbsoluteLimit() {
        assertThat(program.lasts(account, NOW.plus(LONGEST).minusSeconds(1), null, IDLE))
                .isTrue();
        assertThat(program.lasts(account, NOW.plus(LONGEST), null, IDLE)).isFalse();
    }

    @Test
    void aChangeOfPasswordEndsSessionsAndTokens() {
        account.changePassword("hash");
        assertThat(browser.lasts(account, NOW, null, IDLE)).isFalse();
        assertThat(program.lasts(account, NOW, null, IDLE)).isFalse();
        browser.follow(account);
        assertThat(browser.lasts(account, NOW, null, IDLE))
                .as("the one in which it was changed")
                .isTrue();
    }

    @Test
    void sessionsDoNotReviveWhenAnAccountIsReopened() {
        account.close();
        assertThat(browser.lasts(account, NOW, null, IDLE)).isFalse();
        account.reopen();
        assertThat(browser.lasts(account, NOW, null, IDLE)).isFalse();
    }
}
