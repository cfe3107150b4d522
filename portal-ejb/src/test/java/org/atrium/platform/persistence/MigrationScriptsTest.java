package org.atrium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** New migrations run after all others, and their checks have names, so that a later one can drop them on both databases. */
class MigrationScriptsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern COMMENT = Pattern.compile("--.*");

    private static final Pattern UNNAMED_CHECK =
            Pattern.compile("(?<!constraint\\s{1,20}\\w{1,63}\\s{1,20})\\bcheck\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** Those before {@link CheckNames}, which names their checks; no new one comes here. */
    private static final Set<String> NAMED_LATER = Set.of(
            "V0100", "V0200", "V0210", "V0300", "V0400", "V0420", "V0500", "V0510", "V0600", "V0613", "V0633", "V0700",
            "V0710", "V0720", "V0800", "V0810", "V0900", "V1100");

    /** The last one that has a number of its feature's range. A new database runs all by number, an older one the new. */
    private static final int LAST_IN_RANGES = 1922;

    private static final int SCRIPTS_IN_RANGES = 86;

    @Test
    void newScriptsRunLast() throws IOException {
        try (Stream<Path> scripts = Files.list(FOLDER)) {
            assertThat(scripts.map(script -> script.getFileName().toString().split("__")[0])
                            .filter(version -> Integer.parseInt(version.substring(1)) <= LAST_IN_RANGES))
                    .as("numbers up to %d, to which nobody adds", LAST_IN_RANGES)
                    .hasSize(SCRIPTS_IN_RANGES);
        }
    }

    @Test
    void checksHaveNames() throws IOException {
        try (Stream<Path> scripts = Files.list(FOLDER)) {
            List<String> unnamed = scripts.filter(MigrationScriptsTest::hasUnnamedCheck)
                    .map(script -> script.getFileName().toString().split("__")[0])
                    .toList();
            assertThat(unnamed).containsExactlyInAnyOrderElementsOf(NAMED_LATER);
        }
    }

    private static boolean hasUnnamedCheck(Path script) {
        try {
            return UNNAMED_CHECK
                    .matcher(COMMENT.matcher(Files.readString(script)).replaceAll(""))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
