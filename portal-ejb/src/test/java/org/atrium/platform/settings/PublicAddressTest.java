package org.atrium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address people reach the portal at, in the parts that are compared. */
class PublicAddressTest {

    @AfterEach
    void reset() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example, true, https://portal.example, portal.example",
        "https://Portal.Example:443/, true, https://portal.example, portal.example",
        "https://portal.example:80/shop, true, https://portal.example:80, portal.example",
        "http://localhost:8080, false, http://localhost:8080, localhost",
        "http://portal.example:80, false, http://portal.example, portal.example",
        "http://[::1]:8080, false, http://[::1]:8080, [::1]",
        "http://portal_web:8080, false, http://portal_web:8080, portal_web",
        "http://me:secret@portal.example:8080, false, http://portal.example:8080, portal.example"
    })
    void isReadOnce(String address, boolean encrypted, String origin, String host) {
        System.setProperty(Setting.BASE_URL.property(), address);

        assertThat(PublicAddress.isEncrypted()).isEqualTo(encrypted);
        assertThat(PublicAddress.origin()).isEqualTo(origin);
        assertThat(PublicAddress.host()).isEqualTo(host);
    }
}
