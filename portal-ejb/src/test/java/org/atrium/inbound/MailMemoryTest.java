package org.atrium.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.atrium.platform.error.TooLargeException;
import org.junit.jupiter.api.Test;

class MailMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    private final MailMemory memory = new MailMemory(480 * MEGABYTE);

    @Test
    void mailsTogetherTakeAnEighthOfTheHeap() {
        assertThat(memory.tryReserve(40 * MEGABYTE, Duration.ZERO)).isTrue();
        assertThat(memory.tryReserve(30 * MEGABYTE, Duration.ZERO)).isFalse();
        assertThat(memory.tryReserve(10 * MEGABYTE, Duration.ZERO)).isTrue();
        memory.release(40 * MEGABYTE);
        assertThat(memory.tryReserve(30 * MEGABYTE, Duration.ZERO)).isTrue();
    }

    @Test
    void theLongestMailFitsOnAnyHeap() {
        for (long heap : new long[] {100 * MEGABYTE, 336 * MEGABYTE, 480 * MEGABYTE, 16_000 * MEGABYTE}) {
            MailMemory some = new MailMemory(heap);
            assertThat(some.maxBytes()).isBetween(12 * MEGABYTE, 60 * MEGABYTE);
            assertThat(some.tryReserve(some.maxBytes(), Duration.ZERO)).isTrue();
        }
    }

    @Test
    void aMailIsReadToItsLengthAndNoFurther() throws Exception {
        byte[] mail = {1, 2, 3};
        assertThat(read(mail, 3, true)).isEqualTo(mail);
        assertThat(read(mail, 9, true)).isEqualTo(mail);
        assertThat(read(mail, 9, false)).isEqualTo(mail);
        assertThat(read(new byte[0], 0, true)).isEmpty();
        for (boolean announced : new boolean[] {true, false}) {
            assertThatThrownBy(() -> read(mail, 2, announced)).isInstanceOf(TooLargeException.class);
        }
    }

    private byte[] read(byte[] mail, int length, boolean announced) throws Exception {
        assertThat(memory.tryReserve(length, Duration.ZERO)).isTrue();
        try (AdmittedMail admitted = new AdmittedMail(memory, length, announced)) {
            return admitted.read(new ByteArrayInputStream(mail));
        }
    }
}
