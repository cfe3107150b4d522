package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is sent a body as it is kept, packed, and that it is the same body. */
class PackedBodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "deflate,gzip; q=0.05"})
    void whoTakesGzipGetsIt(String accepted) {
        assertThat(PackedBodies.takesGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "deflate, gzip;q=0.0", "x-gzipped"})
    void whoDoesNotGetsItUnpacked(String accepted) {
        assertThat(PackedBodies.takesGzip(accepted)).isFalse();
    }

    @Test
    void whoSaysNothingGetsItUnpacked() {
        assertThat(PackedBodies.takesGzip(null)).isFalse();
    }

    @Test
    void aBodyIsTheSameWhenItIsUnpacked() {
        byte[] body = "Tea \u2615 ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        PackedBody packed = PackedBody.of(body);
        assertThat(packed.unpacked()).isEqualTo(body);
        assertThat(packed.size()).isLessThan(body.length / 5);
    }
}
