package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.RateLimiter;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneTimeCodeServiceTest {
    private static final String CONTACT = "13900000000";

    private final OneTimeCode sent = new OneTimeCode(CONTACT, "123456", Instant.now());
    private final OneTimeCodeService codes = new OneTimeCodeService();

    @BeforeEach
    void keepOneCode() {
        codes.em = (EntityManager) Proxy.newProxyInstance(
                OneTimeCodeServiceTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> method.getName().equals("find") ? sent : null);
        codes.clock = Clock.systemUTC();
        codes.limits = new SignInLimits(new RateLimiter(Clock.systemUTC()));
    }

    private boolean redeem(String code, String address) {
        return codes.redeem(CONTACT, code, address);
    }

    @Test
    void aStrangersMistakesLeaveTheOwnerTheCode() {
        IntStream.range(0, 40)
                .forEach(i -> assertThat(redeem("000000", "203.0.113." + i)).isFalse());

        assertThat(redeem("123456", "203.0.113.99"))
                .as("the network of the stranger has no more tries")
                .isFalse();
        assertThat(redeem("123456", "198.51.100.1")).isTrue();
    }

    @Test
    void aCodeIsTakenInGroupsAndInFullWidth() {
        assertThat(redeem(" 123 456 ", "198.51.100.1")).isTrue();
        assertThat(redeem("１２３４５６", "198.51.100.1")).isTrue();
        assertThat(redeem("12345", "198.51.100.1")).isFalse();
    }

    @Test
    void allNetworksTogetherHaveFewTries() {
        IntStream.range(0, 20)
                .forEach(i -> assertThat(redeem("000000", "10.0." + i + ".1")).isFalse());

        assertThat(redeem("123456", "198.51.100.1")).isFalse();
    }

    @Test
    void anotherCodeHasTriesOfItsOwn() {
        IntStream.range(0, 5).forEach(i -> redeem("000000", "203.0.113.7"));
        assertThat(redeem("123456", "203.0.113.7")).isFalse();

        sent.renew("654321", Instant.now().plusSeconds(1));

        assertThat(redeem("654321", "203.0.113.7")).isTrue();
    }
}
