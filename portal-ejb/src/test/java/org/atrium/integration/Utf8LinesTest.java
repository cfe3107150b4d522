package org.atrium.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come from systems of every kind. */
class Utf8LinesTest {

    @TempDir
    private Path folder;

    @Test
    void theMarkInFrontOfTheFirstLineIsNotPartOfIt() throws IOException {
        assertThat(lines("\uFEFF{\"number\":\"A-1\"}\n\uFEFF{}\n")).containsExactly("{\"number\":\"A-1\"}", "\uFEFF{}");
    }

    @Test
    void aFileWithoutTheMarkLosesNothing() throws IOException {
        assertThat(lines("{\"name\":\"Zoë\"}\n\n{}")).containsExactly("{\"name\":\"Zoë\"}", "", "{}");
        assertThat(lines("")).isEmpty();
    }

    private String[] lines(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.ndjson"), content);
        try (BufferedReader reader = Utf8Lines.of(file)) {
            return reader.lines().toArray(String[]::new);
        }
    }
}
