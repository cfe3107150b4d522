package org.atrium.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody chooses their own address. */
class CallersTest {

    private static final String CONNECTION = "10.0.0.9";

    @Test
    void withoutAProxyTheHeaderMeansNothing() {
        assertThat(Callers.address(CONNECTION, List.of("203.0.113.5"), 0)).isEqualTo(CONNECTION);
    }

    @Test
    void aProxysEntryIsTheLastOne() {
        assertThat(Callers.address(CONNECTION, List.of("198.51.100.66, 203.0.113.5"), 1))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void severalProxiesAreReadFromTheRightThroughAllHeaders() {
        assertThat(Callers.address(CONNECTION, List.of("198.51.100.66, 203.0.113.5", "10.0.0.7"), 2))
                .isEqualTo("203.0.113.5");
    }

    @Test
    void aRequestPastTheProxiesKeepsItsConnectionsAddress() {
        assertThat(Callers.address(CONNECTION, List.of("203.0.113.5"), 2)).isEqualTo(CONNECTION);
        assertThat(Callers.address(CONNECTION, List.of(), 1)).isEqualTo(CONNECTION);
    }
}
