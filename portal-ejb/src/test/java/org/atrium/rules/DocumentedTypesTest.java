package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents name types, and members of types, that exist: {@code Type}, {@code folder/Type}, {@code Type.member(…)}. */
class DocumentedTypesTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern NAMED =
            Pattern.compile("`@?((?:[\\w-]+/)*)([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(?:\\([^`\\n]*)?`");

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
    private static final Pattern IMPORTED = Pattern.compile("\\bimport (?!org\\.atrium)[\\w.]+\\.([A-Z]\\w+);");

    /** Headers and other words that are written like types, and types that no source imports. */
    private static final Set<String> OTHERS = Set.of(
            "ETag",
            "ExitOnOutOfMemoryError",
            "Forwarded",
            "Host",
            "HttpOnly",
            "Location",
            "Origin",
            "SameSite",
            "Secure",
            "VmHWM",
            "VmRSS",
            "RuntimeException",
            "Boolean",
            "ChoiceFormat",
            "Integer",
            "String");

    private final Map<String, List<Path>> declarations = new HashMap<>();
    private final Set<String> imports = new HashSet<>();

    @Test
    void namedTypesExist() throws IOException {
        for (Path source : files(".java", "portal-ejb/src", "portal-web/src", "portal-ear/src")) {
            String text = Files.readString(source);
            groups(DECLARED, text).forEach(type -> declarations
                    .computeIfAbsent(type, first -> new ArrayList<>())
                    .add(source));
            groups(IMPORTED, text).forEach(imports::add);
        }
        List<String> unknown = new ArrayList<>();
        int named = 0;
        for (Path document : files(".md", "README.md", "CONTRIBUTING.md", "SECURITY.md", "docs")) {
            for (MatchResult found :
                    NAMED.matcher(Files.readString(document)).results().toList()) {
                named++;
                if (!exists(found)) {
                    unknown.add(document + " " + found.group());
                }
            }
        }
        assertThat(named).isGreaterThan(500);
        assertThat(unknown).isEmpty();
    }

    private boolean exists(MatchResult named) {
        String folder = named.group(1);
        String type = named.group(2);
        List<Path> sources = declarations.getOrDefault(type, List.of());
        if (sources.isEmpty()) {
            return imports.contains(type) || OTHERS.contains(type);
        }
        boolean isInFolder =
                folder.isEmpty() || sources.stream().anyMatch(source -> source.endsWith(folder + type + ".java"));
        return isInFolder
                && Stream.of(named.group(3).split("\\."))
                        .allMatch(member -> sources.stream().anyMatch(source -> contains(source, member)));
    }

    private static boolean contains(Path source, String word) {
        try {
            return Pattern.compile("\\b" + word + "\\b")
                    .matcher(Files.readString(source))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String ending, String... starts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String start : starts) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(start))) {
                found.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
            }
        }
        return files;
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
