package org.atrium.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proxies write addresses in many ways; a caller is one caller in all of them. */
class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.5,203.0.113.5",
        "9.9.9.3:5000,9.9.9.3",
        "9.9.9.3:1,9.9.9.3",
        "'\"9.9.9.3:5000\"',9.9.9.3",
        "2001:db8::1,2001:db8:0:0:0:0:0:1",
        "2001:DB8:0::0:1,2001:db8:0:0:0:0:0:1",
        "[2001:db8::1],2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:4711,2001:db8:0:0:0:0:0:1",
        "'\"[2001:db8::1]:4711\"',2001:db8:0:0:0:0:0:1",
        "[fe80::1%eth0]:80,fe80:0:0:0:0:0:0:1",
        "::ffff:203.0.113.5,203.0.113.5"
    })
    void addressesAreNormalised(String written, String address) {
        assertThat(NetworkAddress.of(written)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_hidden",
                "example.org",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "010.1.1.1",
                "1.2.3.4:",
                ":",
                "::1::",
                "[::1",
                "::1]",
                "[1.2.3.4]",
                "1.2.3.4:123456",
                "for=1.2.3.4",
                "1.2.3.4 5.6.7.8",
                "%",
                ""
            })
    void refusesInvalidAddresses(String written) {
        assertThat(NetworkAddress.of(written)).isEmpty();
    }

    @Test
    void longInputIsHandled() {
        assertThat(NetworkAddress.of("1".repeat(3_000))).isEmpty();
        assertThat(NetworkAddress.of("1:".repeat(3_000))).isEmpty();
        assertThat(NetworkAddress.of("[fe80::1%" + "e".repeat(3_000) + "]")).isEmpty();
    }
}
