package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPrefixTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.0/24",
        "203.0.113.255,203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64",
        "fe80::1%eth0,fe80:0:0:0:0:0:0:0/64",
        "::ffff:203.0.113.9,203.0.113.0/24"
    })
    void neighboursShareAPrefix(String address, String prefix) {
        assertThat(AddressPrefix.network(address)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.7",
        "::ffff:203.0.113.9,203.0.113.9",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64"
    })
    void onlyTheAddressesOfOneSubscriberAreOneCaller(String address, String caller) {
        assertThat(AddressPrefix.host(address)).isEqualTo(caller);
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(AddressPrefix.network("localhost")).isEqualTo("localhost");
        assertThat(AddressPrefix.network(null)).isEmpty();
    }
}
