package org.atrium.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is sealed is neither read nor altered on its way. */
@ArquillianTest
class TextEncryptionIT {

    private static final String WORDS = "Your reply is posted.\n水";

    @Inject
    private TextEncryption encryption;

    @Test
    void decryptsForItsPurposeOnly() {
        String closed = encryption.encrypt("message", WORDS);

        assertThat(closed).matches("[\\w-]+");
        assertThat(encryption.decrypt("message", closed)).contains(WORDS);
        assertThat(encryption.decrypt("words", closed)).isEmpty();
        assertThat(encryption.encrypt("message", WORDS)).isNotEqualTo(closed);
    }

    @Test
    void refusesAlteredText() {
        String closed = encryption.encrypt("message", WORDS);
        for (int i = 0; i < closed.length() - 1; i += 7) {
            char other = closed.charAt(i) == 'A' ? 'B' : 'A';
            String altered = closed.substring(0, i) + other + closed.substring(i + 1);
            assertThat(encryption.decrypt("message", altered)).as("sign %d", i).isEmpty();
        }
    }

    @Test
    void refusesOtherText() {
        for (String none : new String[] {"", "A", "AAAA", "not base 64!", "%00", "A".repeat(10_000)}) {
            assertThat(encryption.decrypt("message", none)).as(none).isEmpty();
        }
    }
}
