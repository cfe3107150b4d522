package org.atrium.platform.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours of a shop, and whether people can read them. */
class AccentTest {

    private static final Path TOKENS = Path.of("../portal-web/src/main/webapp/resources/portal/css/tokens.css");

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#0B6E63, #faf9f7, 5.83"
    })
    void contrastIsThatOfWcag(String text, String ground, double contrast) {
        assertThat(Colour.of(text).contrast(Colour.of(ground))).isCloseTo(contrast, within(0.01));
        assertThat(Colour.of(ground).contrast(Colour.of(text))).isCloseTo(contrast, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0b6e63", "#0b6", "#0b6e6g", "teal", "#0b6e63ff", "rgb(1,2,3)"})
    void otherTextsAreNoColours(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, #0b6e63,",
        "LIGHT, #7a1fa2,",
        "LIGHT, #1a1a1a,",
        "LIGHT, #777777, as text on the ground",
        "LIGHT, #ffcc00, as text on the ground",
        "DARK, #4fc3b3,",
        "DARK, #ffcc00,",
        "DARK, #0b6e63, as text on the ground",
        "DARK, #000000, under the words of a button"
    })
    void colourIsReadWhereverItStands(ColourScheme scheme, String colour, String error) {
        Optional<String> found = Accent.findError(Colour.of(colour), scheme);
        if (error == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(words -> assertThat(words).startsWith(error));
        }
    }

    /** Names the worst place and the ratio there, for whoever set it. */
    @Test
    void refusalNamesTheRatio() {
        assertThat(Accent.findError(Colour.of("#777777"), ColourScheme.LIGHT))
                .hasValue("as text on the ground info-tint (#777777 on #e8f0fa) it has 3.89:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6e62", "#7a1fa2", "#1a1a1a", "#8a0000", "#0000aa", "#5b5b00"})
    void darkColourFollowsFromTheLightOne(String colour) {
        Accent accent = Accent.of(Colour.of(colour), Optional.empty());
        assertThat(Accent.findError(accent.dark(), ColourScheme.DARK)).isEmpty();
        assertThat(accent.dark()).isNotEqualTo(Colour.WHITE);
        assertThat(accent.styles())
                .contains("--brand:" + colour + ";", "--brand:" + accent.dark().css() + ";")
                .doesNotContain("null", "%");
    }

    @Test
    void darkColourMayBeGiven() {
        Accent accent = Accent.of(Colour.of("#7a1fa2"), Optional.of(Colour.of("#e0b0ff")));
        assertThat(accent.dark().css()).isEqualTo("#e0b0ff");
    }

    @Test
    void builtInAccentNeedsNoStyles() {
        assertThat(Accent.of(Colour.of("#0b6e63"), Optional.empty()).styles()).isEmpty();
    }

    /** The grounds that colours are checked on, and the built-in accent, are those of the pages. */
    @Test
    void groundsAreThoseOfTheTokens() throws IOException {
        String tokens = Files.readString(TOKENS);
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
        Map.of(ColourScheme.LIGHT, tokens.substring(0, dark), ColourScheme.DARK, tokens.substring(dark))
                .forEach((scheme, sheet) -> scheme.grounds().forEach((name, colour) -> assertThat(sheet)
                        .containsPattern("--" + name + ": (" + colour.css() + "|"
                                + colour.css().replaceAll("#(.)\\1(.)\\2(.)\\3", "#$1$2$3") + ");")));
        assertThat(tokens.substring(0, dark))
                .contains("--brand: " + Accent.BUILT_IN.light().css());
        assertThat(tokens.substring(dark))
                .contains("--brand: " + Accent.BUILT_IN.dark().css());
    }
}
