package org.atrium.api.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    @Test
    void bodyOfTheLimitIsRead() throws IOException {
        assertThat(stream(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void largerBodyIsRefused() throws IOException {
        assertThatThrownBy(() -> stream(11, 10).readAllBytes()).isInstanceOf(BodyTooLargeException.class);
        LimitedStream byByte = stream(2, 1);
        byByte.read();
        assertThatThrownBy(byByte::read).isInstanceOf(BodyTooLargeException.class);
    }

    private static LimitedStream stream(int bytes, int limit) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
