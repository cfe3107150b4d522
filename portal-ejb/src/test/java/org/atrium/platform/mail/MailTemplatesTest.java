package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template of {@code src/main/jte/mail} can get wrong though it compiles. */
class MailTemplatesTest {

    private static final Path FOLDER = Path.of("src/main/jte");
    private static final int WIDTH = 140;

    @Test
    void areReadable() throws IOException {
        assertThat(sources().stream().flatMap(String::lines).filter(line -> line.length() > WIDTH))
                .isEmpty();
    }

    /** What is written as it is has been made safe before, by a method that says so. */
    @Test
    void unescapedOutputIsSafe() throws IOException {
        assertThat(found("\\$unsafe\\{([^}]*)\\}")).hasSizeGreaterThan(3).allSatisfy(use -> assertThat(use)
                .matches("[a-zA-Z.()]*\\.html\\(\\)"));
    }

    @Test
    void nothingRunsAndNothingIsLoadedButTheLogo() throws IOException {
        assertThat(found("(?i)(<script|<link|<form|javascript:|\\son[a-z]+=|:\\s*url\\(|@import [^o])"))
                .isEmpty();
        assertThat(found("(src=\"[^\"]*\")"))
                .containsOnly("src=\"${look.logo().url()}\"", "src=\"${look.darkLogo().url()}\"");
    }

    private static List<String> found(String pattern) throws IOException {
        return sources().stream()
                .flatMap(source ->
                        Pattern.compile(pattern).matcher(source).results().map((MatchResult use) -> use.group(1)))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .map(MailTemplatesTest::read)
                    .toList();
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
