package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.AddressRanges;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private static final String PROXIES = "127.0.0.1, ::1, 10.0.0.0/8, 2001:db8:1::/48";

    @Test
    void aCallerWithoutTrustedProxyIsWhereTheConnectionComesFrom() {
        assertThat(of("", "127.0.0.1", Map.of("X-Forwarded-For", List.of("203.0.113.9"))))
                .isEqualTo("127.0.0.1");
        assertThat(of(
                        PROXIES,
                        "198.51.100.1",
                        Map.of("X-Forwarded-For", List.of("203.0.113.9"), "Forwarded", List.of("for=203.0.113.9"))))
                .isEqualTo("198.51.100.1");
        assertThat(of(PROXIES, "127.0.0.1", Map.of())).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9                                  | 203.0.113.9",
                "1.2.3.4, 203.0.113.9                         | 203.0.113.9",
                "1.2.3.4, 203.0.113.9, 10.1.2.3               | 203.0.113.9",
                "10.9.9.9, 10.1.2.3                           | 10.9.9.9",
                "203.0.113.9:51234                            | 203.0.113.9",
                "2001:db8:9::7                                | 2001:db8:9:0:0:0:0:7",
                "[2001:db8:9::7]:443, 2001:db8:1::5           | 2001:db8:9:0:0:0:0:7",
                "::ffff:203.0.113.9                           | 203.0.113.9",
                "203.0.113.9, unknown, 10.1.2.3               | 10.1.2.3",
                "203.0.113.9, unknown                         | 127.0.0.1",
                "localhost                                    | 127.0.0.1",
                "1.2.3                                        | 127.0.0.1",
                "''                                           | 127.0.0.1"
            })
    void behindTrustedProxiesItIsTheRightmostAddressThatIsNotTheirs(String header, String expected) {
        assertThat(of(PROXIES, "127.0.0.1", Map.of("X-Forwarded-For", List.of(header))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.9;proto=https;by=10.0.0.1       | 203.0.113.9",
                "for=1.2.3.4, For=\"203.0.113.9:80\", for=10.1.2.3 | 203.0.113.9",
                "for=\"[2001:db8:9::7]:4711\"                  | 2001:db8:9:0:0:0:0:7",
                "for=203.0.113.9, for=_hidden                  | 127.0.0.1",
                "proto=https                                   | 127.0.0.1"
            })
    void theStandardHeaderIsReadLikewise(String header, String expected) {
        assertThat(of(PROXIES, "127.0.0.1", Map.of("Forwarded", List.of(header))))
                .isEqualTo(expected);
    }

    @Test
    void aHeaderThatIsRepeatedIsReadAsOne() {
        assertThat(of(PROXIES, "::1", Map.of("X-Forwarded-For", List.of("1.2.3.4", "203.0.113.9", "10.1.2.3"))))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void aHeaderThatTheProxyForwardsUncheckedDoesNotHideTheClient() {
        assertThat(of(
                        PROXIES,
                        "127.0.0.1",
                        Map.of("X-Forwarded-For", List.of("203.0.113.9"), "Forwarded", List.of("for=1.2.3.4"))))
                .isEqualTo("127.0.0.1");
        assertThat(of(
                        PROXIES,
                        "127.0.0.1",
                        Map.of("X-Forwarded-For", List.of("203.0.113.9"), "Forwarded", List.of("for=203.0.113.9"))))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void limitsCountASubscribersIpv6AddressesTogether() {
        System.setProperty("fangxin.trusted.proxies", PROXIES);
        try {
            assertThat(ClientAddress.hostOf(from("2001:db8:9:1:aaaa:bbbb:cccc:dddd")))
                    .isEqualTo("2001:db8:9:1:0:0:0:0/64");
            assertThat(ClientAddress.hostOf(from("2001:db8:9:1::2"))).isEqualTo("2001:db8:9:1:0:0:0:0/64");
            assertThat(ClientAddress.hostOf(from("203.0.113.9"))).isEqualTo("203.0.113.9");
            assertThat(ClientAddress.of(from("fe80::1%eth0"))).isEqualTo("fe80::1");
        } finally {
            System.clearProperty("fangxin.trusted.proxies");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0/8", "300.1.1.1", "2001:db8::/129", "10.0.0.0/", "::g", "/8"})
    void aSettingThatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> AddressRanges.parse(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.255.0.1,true",
        "10.0.0.0/8,11.0.0.1,false",
        "10.64.0.0/10,10.127.1.1,true",
        "10.64.0.0/10,10.128.0.1,false",
        "0.0.0.0/0,8.8.8.8,true",
        "0.0.0.0/0,::1,false",
        "2001:db8::/33,2001:db8:7fff::1,true",
        "2001:db8::/33,2001:db8:8000::1,false",
        "192.0.2.7,192.0.2.7,true",
        "192.0.2.7,192.0.2.8,false"
    })
    void aRangeContainsWhatItsPrefixSays(String range, String address, boolean contained) {
        assertThat(AddressRanges.parse(range)
                        .contains(AddressRanges.address(address).orElseThrow()))
                .isEqualTo(contained);
    }

    private static String of(String proxies, String remote, Map<String, List<String>> headers) {
        return ClientAddress.of(
                Requests.request(Map.of("getRemoteAddr", remote), headers), AddressRanges.parse(proxies));
    }

    private static HttpServletRequest from(String remote) {
        return Requests.request(Map.of("getRemoteAddr", remote), Map.of());
    }
}
