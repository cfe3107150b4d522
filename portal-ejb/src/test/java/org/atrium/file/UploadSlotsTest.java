package org.atrium.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UploadSlotsTest {

    private final UploadSlots slots = new UploadSlots();

    @Test
    void nobodyHasAllOfThem() {
        assertThat(begin("account 1", UploadSlots.EACH + 1)).isEqualTo(UploadSlots.EACH);
        assertThat(slots.begin("account 2")).isTrue();
    }

    @Test
    void togetherTheyAreNeverMoreThanAll() {
        assertThat(IntStream.range(0, 5)
                        .map(one -> begin("network " + one, UploadSlots.EACH))
                        .sum())
                .isEqualTo(UploadSlots.ALL);
    }

    @Test
    void whatIsOverMakesRoom() {
        begin("account 1", UploadSlots.EACH);
        slots.end("account 1");
        assertThat(begin("account 1", 2)).isEqualTo(1);
    }

    private int begin(String sender, int uploads) {
        return (int)
                IntStream.range(0, uploads).filter(i -> slots.begin(sender)).count();
    }
}
