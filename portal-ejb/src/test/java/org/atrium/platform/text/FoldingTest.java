package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Säuerlich, sauerlich",
        "STRASSE, Straße",
        "Größe, grosse",
        "Ёмкость, емкость",
        "ΣΊΣΥΦΟΣ, σισυφος",
        "σισυφος, σισυφοσ",
        "İstanbul, istanbul",
        "DIYARBAKIR, diyarbakır",
        "ﾃｰﾌﾞﾙ, テーブル",
        "ＡＢＣ１２３, abc123",
        "مُدَرِّسَة, مدرسة",
        "أحمد, احمد",
        "شَــاي, شاي",
        "שָׁלוֹם, שלום",
        "٣٤, 34",
        "Đặng, dang",
        "Łódź, lodz",
        "Ærø, aero",
        "ﬁlter, filter",
        "l’eau, l'eau",
        "Wi‑Fi, wi-fi",
        "м’ята, м'ята",
        "за́мок, замок"
    })
    void equivalentTextsFoldTheSame(String one, String other) {
        assertThat(Folding.of(one)).isEqualTo(Folding.of(other));
        assertThat(Folding.of(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(Folding.of(other));
        assertThat(Folding.of(Normalizer.normalize(one, Normalizer.Form.NFC))).isEqualTo(Folding.of(other));
    }

    @ParameterizedTest
    @CsvSource({"мой, мои", "が, か", "កី, កិ", "किताब, कताब", "ร้อน, รอน", "и, й", "水壶, 水虎"})
    void differentLettersDiffer(String one, String other) {
        assertThat(Folding.of(one)).isNotEqualTo(Folding.of(other));
        assertThat(Folding.of(Normalizer.normalize(one, Normalizer.Form.NFD))).isEqualTo(Folding.of(one));
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(Folding.of("s\u200bc\u00ada\u2060m\ufeff")).isEqualTo("scam");
        assertThat(Folding.of("\u200b\ufe0f")).isEmpty();
    }

    @Test
    void offsetsMapToTheOriginal() {
        String text = "Die Sa\u0308ure löst Straßen";
        Folding.Folded folded = Folding.folded(text);
        assertThat(original(text, folded, "saure")).isEqualTo("Sa\u0308ure");
        assertThat(original(text, folded, "lost")).isEqualTo("löst");
        assertThat(original(text, folded, "strassen")).isEqualTo("Straßen");
    }

    private static String original(String text, Folding.Folded folded, String part) {
        int at = folded.text().indexOf(part);
        return text.substring(folded.start(at), folded.end(at + part.length()));
    }
}
