package org.atrium.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A utility class that a template takes from memory has to be in the style sheet, which has no others of Bootstrap's. */
class UtilitiesTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final Path STYLES = SOURCES.resolve("webapp/resources/portal/css");
    private static final Pattern CLASSES = Pattern.compile("(?:class|styleClass)=\"([^\"]*)\"");
    private static final Pattern UTILITY = Pattern.compile(
            "(?<![\\w-])(?:[mp][tbsexy]?-(?:\\d|auto)|(?:d|fw|fst|fs|text|float|flex|align|justify|gap|w|h|overflow|position|rounded|border|bg|visually|stretched)-[a-z\\d-]+)(?![\\w-])");

    @Test
    void utilitiesOfTemplatesExist() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(?:xhtml|jte)"))
                    .toList()) {
                CLASSES.matcher(Files.readString(file))
                        .results()
                        .flatMap(found -> UTILITY.matcher(found.group(1)).results())
                        .map(MatchResult::group)
                        .forEach(used::add);
            }
        }
        assertThat(used).contains("visually-hidden", "stretched-link", "mb-0");
        String styles = styles();
        assertThat(used).allSatisfy(name -> assertThat(styles).containsPattern("\\." + name + "(?![\\w-])"));
    }

    @Test
    void utilitiesAreUsed() throws IOException {
        String templates;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            templates = files.filter(one -> one.toString().matches(".*\\.(?:xhtml|jte|js)"))
                    .map(UtilitiesTest::read)
                    .collect(Collectors.joining());
        }
        Set<String> defined = Pattern.compile("(?m)^\\.([\\w-]+)")
                .matcher(Files.readString(STYLES.resolve("utilities.css")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(defined).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(templates)
                .contains(name));
    }

    @Test
    void joinedStylesAreCompact() {
        assertThat(JoinedStyles.compact(
                        "@charset \"UTF-8\";/*! licence */a{b:c}/*# map */\n/* x\n y */\n\n  .d  {  e: f; }\n"))
                .isEqualTo("/*! licence */a{b:c}\n.d { e: f; }");
    }

    private static String styles() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.map(UtilitiesTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
