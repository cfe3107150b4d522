package org.atrium.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has an IPv6 line has more addresses than anybody counts. */
class NetworksTest {

    @Test
    void ipv6AddressesShareTheirPrefix() {
        String network = Networks.of("2001:db8:1:2::1");
        assertThat(Networks.of("2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(network);
        assertThat(Networks.of("2001:0DB8:0001:0002:0:0:0:2%eth0")).isEqualTo(network);
        assertThat(Networks.of("2001:db8:1:3::1")).isNotEqualTo(network);
    }

    @Test
    void ipv4AddressIsItsOwnNetwork() {
        assertThat(Networks.of("203.0.113.5")).isEqualTo("203.0.113.5");
        assertThat(Networks.of("::ffff:203.0.113.5")).isEqualTo("203.0.113.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "proxy.example", "203.0.113.5:4711", "not:an:address"})
    void otherTextStays(String text) {
        assertThat(Networks.of(text)).isEqualTo(text);
    }
}
