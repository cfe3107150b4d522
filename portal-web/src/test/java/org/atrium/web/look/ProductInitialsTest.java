package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.brand.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands for a product of any name. */
class ProductInitialsTest {

    private static final Path CSS = Path.of("src/main/webapp/resources/portal/css");
    private static final Pattern GROUND =
            Pattern.compile("\\.thumb--([1-9]) \\{ background: var\\(--([\\w-]+)\\); color: var\\(--([\\w-]+)\\); }");

    private final ProductInitials initials = new ProductInitials();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Copper kettle, 1.7 l|CK",
                "Kettle 1.7|K",
                "3-pack “filters” (large)|FL",
                "1000|1",
                "  2 × 4 |2",
                "ßoup|ß",
                "éclair|É",
                "e\u0301clair mould|E\u0301M",
                "電気ケトル 1.7L|電",
                "กาน้ำ ร้อน|ก",
                "нагреватель воды|НВ",
                "ქვაბი|ქ",
                "قِدر ماء|قِ",
                "किताब|कि",
                "각설탕|각",
                "👩‍👩‍👧 cup|C",
                "☕|''",
                "--- 'x'|X"
            })
    void areWholeCharactersOfAnyScript(String name, String shown) {
        assertThat(initials.of(name)).isEqualTo(shown);
    }

    @Test
    void thingsOfACategoryHaveOneGround() {
        assertThat(initials.ground("Kettle", "Kitchen"))
                .isEqualTo(initials.ground("Pan", " KITCHEN".strip()))
                .matches("thumb--words thumb--[1-5]");
        assertThat(initials.ground("Kettle", null)).isEqualTo(initials.ground("Kettle", " "));
    }

    @Test
    void categoriesDiffer() {
        assertThat(Stream.of("Kitchen", "Lamps", "Garden", "Beds", "Sofas", "Tools", "Toys", "Books")
                        .map(category -> initials.ground("x", category))
                        .distinct())
                .hasSizeGreaterThan(2);
    }

    /** 4.5:1, in the light and in the dark. */
    @Test
    void everyGroundCanBeReadOn() throws IOException {
        String tokens = Files.readString(CSS.resolve("tokens.css"));
        Map<String, String> light = colours(tokens);
        Map<String, String> dark = colours(tokens.substring(tokens.indexOf("@media (prefers-color-scheme: dark)")));
        var grounds = GROUND.matcher(Files.readString(CSS.resolve("portal.css")))
                .results()
                .toList();
        assertThat(grounds).hasSize(ProductInitials.GROUNDS);
        for (MatchResult ground : grounds) {
            for (Map<String, String> scheme : List.of(light, dark)) {
                assertThat(contrast(scheme.get(ground.group(2)), scheme.get(ground.group(3))))
                        .as(ground.group())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static double contrast(String one, String other) {
        return Colour.parse(one).orElseThrow().contrast(Colour.parse(other).orElseThrow());
    }

    private static Map<String, String> colours(String sheet) {
        Matcher found = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});").matcher(sheet);
        return found.results()
                .collect(Collectors.toMap(
                        colour -> colour.group(1), colour -> colour.group(2), (first, second) -> first));
    }
}
