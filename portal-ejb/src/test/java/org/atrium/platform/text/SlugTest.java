package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void isMadeOfLatinLettersOfAnyScript() {
        assertThat(Slug.of("Why does my kettle hum?")).isEqualTo("why-does-my-kettle-hum");
        assertThat(Slug.of("Чайник гудит")).isEqualTo("cajnik-gudit");
        assertThat(Slug.of("Żółć – łatwo")).isEqualTo("zolc-latwo");
        assertThat(Slug.of("?!")).isEqualTo("untitled");
    }

    /** What is not transliterated need not be. */
    @Test
    void transliterationLeavesAsciiAsItIs() {
        String ascii = IntStream.range(1, 0x80).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(ascii))
                .isEqualTo(ascii);
    }
}
