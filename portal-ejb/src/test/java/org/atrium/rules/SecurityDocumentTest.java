package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names the test that shows each of its promises: there is one of that name. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/security.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
    private static final List<String> MODULES = List.of("portal-ejb", "portal-web", "portal-ear");

    @Test
    void namedTestsExist() throws IOException {
        List<String> named = named(Files.readString(DOCUMENT));
        assertThat(named).isNotEmpty();
        assertThat(tests()).containsAll(named);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> promises = Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith("## What protects each"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| promise"))
                .toList();
        assertThat(promises)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(named(line)).as(line).isNotEmpty());
    }

    private static List<String> named(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new HashSet<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                names.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .collect(Collectors.toSet()));
            }
        }
        return names;
    }
}
