package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is sent a body as it is kept, packed, and that it is the same body. */
class GzipBodiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br",
                "br;q=1.0, GZIP;q=0.8",
                "deflate,gzip; q=0.05",
                "gzip;q=.5",
                " gzip ;q=1. "
            })
    void gzipIsSentIfAccepted(String accepted) {
        assertThat(GzipBodies.takesGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "identity", "br", "gzip;q=0", "deflate, gzip;q=0.000", "gzip;q=2", "x-gzipped", "gzip; x"})
    void plainBodyIsSentIfGzipIsRefused(String accepted) {
        assertThat(GzipBodies.takesGzip(accepted)).isFalse();
    }

    @Test
    void plainBodyIsSentWithoutAcceptEncoding() {
        assertThat(GzipBodies.takesGzip(null)).isFalse();
    }

    /** What a header may be long, in digits and in spaces: read in the time of its length, not of its square. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "01", " "})
    void longWeightsAreReadInLinearTime(String digits) {
        String accepted = "gzip;q=0." + digits.repeat(200_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(GzipBodies.takesGzip(accepted))
                .isFalse());
    }

    @Test
    void bodyRoundTrips() {
        byte[] body = "Tea \u2615 ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        GzipBody packed = GzipBody.of(body);
        assertThat(packed.unpacked()).isEqualTo(body);
        assertThat(packed.size()).isLessThan(body.length / 5);
    }
}
