package org.atrium.platform.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Records of the folder of real inputs; a test that reads them is skipped, saying so, where the folder is missing. */
final class SharedData {

    private static final Jsonb JSON = JsonbBuilder.create();

    private SharedData() {}

    static <T> List<T> read(String file, Class<T> type) throws IOException {
        Path path = Path.of(System.getProperty("shared.data", ""), file);
        assumeTrue(Files.exists(path), () -> "There is no " + path);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> JSON.fromJson(line, type)).toList();
        }
    }
}
