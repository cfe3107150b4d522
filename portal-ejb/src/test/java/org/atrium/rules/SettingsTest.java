package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.Test;

/** The table of settings in the documentation is the enum's, line by line. */
class SettingsTest {

    private static final Path OPERATIONS = Path.of("../docs/operations.md");

    @Test
    void everySettingIsDocumentedAsItIs() throws IOException {
        var documented = Files.readAllLines(OPERATIONS).stream()
                .filter(line -> line.startsWith("| `PORTAL_"))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(SettingsTest::row).toList());
    }

    private static String row(Setting setting) {
        String preset = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
        return "| `" + setting.variable() + "` | " + preset + " | " + setting.description() + " |";
    }
}
