package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.organization.identity.SignInLimits.SignInAttempt;
import fangxin.platform.config.RateLimiter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInLimitsTest {
    @TempDir
    Path data;

    private String before;
    private SignInLimits limits;

    @BeforeEach
    void useFolder() {
        before = System.getProperty("fangxin.data");
        System.setProperty("fangxin.data", data.toString());
        limits = new SignInLimits(new RateLimiter(Clock.systemUTC()));
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty("fangxin.data");
        } else {
            System.setProperty("fangxin.data", before);
        }
    }

    private static SignInOrigin from(String address) {
        return new SignInOrigin(address, null, null);
    }

    private static SignInAttempt attempt(String account, SignInOrigin from) {
        return new SignInAttempt(account, account, from);
    }

    private void fail(String name, SignInOrigin from) {
        fail(attempt(name, from));
    }

    private void fail(SignInAttempt attempt) {
        limits.attempt(attempt);
        limits.failed(attempt);
    }

    @Test
    void onePersonsMistakesDoNotLockOutOthers() {
        SignInOrigin office = from("203.0.113.7");
        IntStream.range(0, 10).forEach(i -> fail("clumsy", office));
        IntStream.range(0, 100)
                .forEach(i -> assertThatThrownBy(() -> fail("clumsy", office)).isInstanceOf(RateLimiter.TooMany.class));
        assertThatCode(() -> limits.attempt(attempt("colleague", office))).doesNotThrowAnyException();
        assertThatCode(() -> limits.attempt(attempt("clumsy", from("198.51.100.1"))))
                .doesNotThrowAnyException();
    }

    @Test
    void mistakesWithAPhoneNumberShowNothingOfTheUserNameItBelongsTo() {
        SignInOrigin somewhere = from("203.0.113.7");
        IntStream.range(0, 10).forEach(i -> fail(new SignInAttempt("13900000000", "owner", somewhere)));
        assertThatThrownBy(() -> limits.attempt(new SignInAttempt("13900000000", "owner", somewhere)))
                .isInstanceOf(RateLimiter.TooMany.class);
        assertThatCode(() -> limits.attempt(new SignInAttempt("owner", "owner", somewhere)))
                .doesNotThrowAnyException();
        assertThatCode(() -> limits.attempt(new SignInAttempt("owner@example.cn", "owner", somewhere)))
                .doesNotThrowAnyException();
    }

    @Test
    void strangersUseUpNoCodesOfABrowserInWhichTheOwnerSignedIn() {
        SignInOrigin known = new SignInOrigin(
                "192.0.2.1", DeviceCookie.of(null).with("owner").value(), null);
        IntStream.range(0, 5)
                .forEach(i -> limits.code(new SignInAttempt("13900000000", "owner", from("198.51.100." + i))));
        assertThatThrownBy(() -> limits.code(new SignInAttempt("13900000000", "owner", from("192.0.2.1"))))
                .isInstanceOf(RateLimiter.TooMany.class);
        IntStream.range(0, 5).forEach(i -> limits.code(new SignInAttempt("13900000000", "owner", known)));
        assertThatThrownBy(() -> limits.code(new SignInAttempt("13900000000", "owner", known)))
                .as("the browser has a limit, too")
                .isInstanceOf(RateLimiter.TooMany.class);
    }

    @Test
    void aNetworkThatTriesManyNamesIsRefusedExceptItsKnownBrowsers() {
        IntStream.range(0, 50).forEach(i -> fail("name" + i, from("203.0.113." + i)));
        assertThatThrownBy(() -> limits.attempt(attempt("another", from("203.0.113.200"))))
                .isInstanceOf(RateLimiter.TooMany.class);
        assertThatCode(() -> limits.attempt(attempt("another", from("203.0.114.200"))))
                .doesNotThrowAnyException();
        SignInOrigin known = new SignInOrigin(
                "203.0.113.200", DeviceCookie.of(null).with("owner").value(), null);
        assertThatCode(() -> limits.attempt(attempt("owner", known))).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.attempt(attempt("another", known)))
                .as("the cookie is for its own account")
                .isInstanceOf(RateLimiter.TooMany.class);
    }

    @Test
    void anExcessOnTheWholeSiteDelaysOnlyUnknownDevices() {
        IntStream.range(0, 300)
                .forEach(i -> limits.failed(attempt("name" + i, from("10." + i % 250 + "." + i / 250 + ".1"))));
        assertThat(limits.delay(attempt("owner", from("192.0.2.1")))).isEqualTo(Duration.ofSeconds(2));
        SignInOrigin known = new SignInOrigin(
                "192.0.2.1", DeviceCookie.of(null).with("owner").value(), null);
        assertThat(limits.delay(attempt("owner", known))).isZero();
        assertThatCode(() -> limits.attempt(attempt("owner", from("192.0.2.1"))))
                .doesNotThrowAnyException();
    }

    @Test
    void codesAreBoundByContactAndByNetwork() {
        IntStream.range(0, 5).forEach(i -> limits.code("13900000000", "192.0.2." + i));
        assertThatThrownBy(() -> limits.code("13900000000", "198.51.100.1")).isInstanceOf(RateLimiter.TooMany.class);
        SignInLimits fresh = new SignInLimits(new RateLimiter(Clock.systemUTC()));
        IntStream.range(0, 10).forEach(i -> fresh.code("1390000000" + i, "192.0.2." + i));
        assertThatThrownBy(() -> fresh.code("13911111111", "192.0.2.77"))
                .as("more than a third of the day's within an hour")
                .isInstanceOf(RateLimiter.TooMany.class);
        assertThatCode(() -> fresh.code("13911111111", "192.0.3.77")).doesNotThrowAnyException();
    }

    @Test
    void aForgedDeviceCookieIsWorthNothing() {
        String real = DeviceCookie.of(null).with("owner").value();
        assertThat(DeviceCookie.of(real).knows("owner")).isTrue();
        assertThat(DeviceCookie.of(real).knows("other")).isFalse();
        char last = real.charAt(real.length() - 2);
        assertThat(DeviceCookie.of(real.substring(0, real.length() - 2)
                                + (last == 'A' ? "B" : "A")
                                + real.charAt(real.length() - 1))
                        .knows("owner"))
                .isFalse();
        assertThat(DeviceCookie.of("0".repeat(64) + real.substring(64)).knows("owner"))
                .isFalse();
        assertThat(DeviceCookie.of("x".repeat(100_000)).knows("owner")).isFalse();
    }

    @Test
    void twoHashesRunTwentyStrangersWaitAndTheNextIsRefused() throws Exception {
        PasswordHashLimiter slots = new PasswordHashLimiter(2, 20);
        CountDownLatch finish = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(2);
        CountDownLatch inside = new CountDownLatch(22);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var strangers = IntStream.range(0, 22)
                    .mapToObj(i -> callers.submit(() -> slots.asAnonymous(() -> {
                        inside.countDown();
                        return slots.run(() -> {
                            running.countDown();
                            return awaited(finish);
                        });
                    })))
                    .toList();
            assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> slots.asAnonymous(() -> true)).isInstanceOf(RateLimiter.TooMany.class);
            Future<Boolean> known = callers.submit(() -> slots.run(() -> true));
            finish.countDown();
            assertThat(known.get(10, TimeUnit.SECONDS))
                    .as("a known caller waits his turn and is served")
                    .isTrue();
            for (Future<Boolean> stranger : strangers) {
                assertThat(stranger.get(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(slots.asAnonymous(() -> true)).isTrue();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
