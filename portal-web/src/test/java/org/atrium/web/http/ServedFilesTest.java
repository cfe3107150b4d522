package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of the files that libraries bring, those are served that pages ask for, and no others. */
class ServedFilesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEMPLATES = Path.of("src/main");
    private static final Pattern OF_LIBRARIES = Pattern.compile("/webjars/[\\w./-]+");
    private static final Pattern SERVED = Pattern.compile("<param-name>files</param-name>\\s*<param-value>([^<]*)<");

    @Test
    void servedLibraryFilesAreUsedByPages() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(ServedFilesTest::asksForFiles).toList()) {
                OF_LIBRARIES
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(asked::add);
            }
        }
        Set<String> served = SERVED.matcher(Files.readString(PAGES.resolve("WEB-INF/web.xml")))
                .results()
                .flatMap(files -> Stream.of(files.group(1).strip().split("\\s+")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(served).contains("/resources/portal/").doesNotContain("/", "/webjars/", "/resources/");
        assertThat(served.stream().filter(file -> file.startsWith("/webjars/"))).containsExactlyElementsOf(asked);
    }

    private static boolean asksForFiles(Path file) {
        return file.toString().matches(".*\\.(?:xhtml|jte|css|js)");
    }
}
