package org.atrium.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody chooses their own address. */
class ClientAddressFilterTest {

    private static final String CONNECTION = "10.0.0.9";

    @Test
    void headerIsIgnoredWithoutProxy() {
        assertThat(ClientAddressFilter.address(CONNECTION, List.of("203.0.113.5"), 0))
                .isEqualTo(CONNECTION);
    }

    @Test
    void oneProxyUsesTheLastEntry() {
        assertThat(ClientAddressFilter.address(CONNECTION, List.of("198.51.100.66, 203.0.113.5"), 1))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void severalProxiesAreReadFromTheRight() {
        assertThat(ClientAddressFilter.address(CONNECTION, List.of("198.51.100.66, 203.0.113.5", "10.0.0.7"), 2))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void portsAreIgnored() {
        for (String written : List.of("9.9.9.3", "9.9.9.3:5000", "9.9.9.3:5001", "\"9.9.9.3:80\"")) {
            assertThat(ClientAddressFilter.address(CONNECTION, List.of("1.1.1.1, " + written), 1))
                    .isEqualTo("9.9.9.3");
        }
        assertThat(ClientAddressFilter.address(CONNECTION, List.of("[2001:db8::1]:4711"), 1))
                .isEqualTo(ClientAddressFilter.address(CONNECTION, List.of("2001:DB8::1"), 1));
    }

    @Test
    void invalidEntriesKeepTheConnectionsAddress() {
        for (String written : List.of("unknown", "1".repeat(3_000), "'; drop table", "a,".repeat(1_000) + "b")) {
            assertThat(ClientAddressFilter.address(CONNECTION, List.of(written), 1))
                    .isEqualTo(CONNECTION);
        }
    }

    @Test
    void directRequestKeepsItsAddress() {
        assertThat(ClientAddressFilter.address(CONNECTION, List.of("203.0.113.5"), 2))
                .isEqualTo(CONNECTION);
        assertThat(ClientAddressFilter.address(CONNECTION, List.of(), 1)).isEqualTo(CONNECTION);
    }
}
