package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.Feature;
import org.junit.jupiter.api.Test;

/** Holds the beans that templates name against the map of features, as the compiler sees none of them. */
class PageFeaturesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path COMPILED = Path.of("src/main/jte");
    private static final Pattern IMPORTED_FEATURE = Pattern.compile("@import org\\.atrium\\.(?:web\\.)?(\\w+)\\.");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*\\}");
    private static final Pattern FIRST_NAME = Pattern.compile("(?<![\\w.])[a-z]\\w*");

    /** Arrows of pages alone: an order's page offers what its customer may ask of it by a ticket. */
    private static final Set<String> PAGES_ALONE = Set.of("orders -> ticket");

    /** The same of templates of Faces: what may answer a question is shown before it becomes a ticket. */
    private static final Set<String> FACES_PAGES_ALONE = Set.of("ticket -> search");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.atrium");

    /** Folders that are named for no feature, such as the desk's, bring several together. */
    @Test
    void templatesNameBeansOfDeclaredFeaturesOnly() throws IOException {
        Map<String, Set<String>> uses = uses();
        Map<String, String> rooms = roomsOfBeans();
        Set<String> crossings = new HashSet<>();
        List<String> breaches = new ArrayList<>();
        for (Path template : templates(WEBAPP, ".xhtml")) {
            String from = template.getParent().getFileName().toString();
            for (String bean : names(Files.readString(template))) {
                String to = rooms.get(bean);
                if (uses.containsKey(from) && uses.containsKey(to) && !from.equals(to)) {
                    String arrow = from + " -> " + to;
                    crossings.add(arrow);
                    if (!uses.get(from).contains(to) && !FACES_PAGES_ALONE.contains(arrow)) {
                        breaches.add(arrow + ": " + bean + " in " + WEBAPP.relativize(template));
                    }
                }
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(crossings).contains("forum -> moderation").containsAll(FACES_PAGES_ALONE);
    }

    /** The compiled ones import what they name; the package they are generated into is nobody's feature. */
    @Test
    void compiledTemplatesImportTypesOfDeclaredFeaturesOnly() throws IOException {
        Map<String, Set<String>> uses = uses();
        Set<String> crossings = new HashSet<>();
        List<String> breaches = new ArrayList<>();
        for (Path template : templates(COMPILED, ".jte")) {
            String from = template.getParent().getFileName().toString();
            IMPORTED_FEATURE
                    .matcher(Files.readString(template))
                    .results()
                    .map(imported -> imported.group(1))
                    .filter(to -> uses.containsKey(from) && uses.containsKey(to) && !from.equals(to))
                    .forEach(to -> {
                        String arrow = from + " -> " + to;
                        crossings.add(arrow);
                        if (!uses.get(from).contains(to) && !PAGES_ALONE.contains(arrow)) {
                            breaches.add(arrow + " in " + COMPILED.relativize(template));
                        }
                    });
        }
        assertThat(breaches).isEmpty();
        assertThat(crossings).contains("forum -> moderation").containsAll(PAGES_ALONE);
    }

    /** Of each feature those it may use, by any of its rooms. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new HashMap<>();
        for (JavaPackage room : CLASSES.getPackage("org.atrium").getSubpackagesInTree()) {
            room.tryGetAnnotationOfType(Feature.class).ifPresent(map -> {
                Set<String> used = uses.computeIfAbsent(houseOf(room.getName()), feature -> new HashSet<>());
                Stream.of(map.uses()).map(other -> other.split("\\.")[0]).forEach(used::add);
            });
        }
        return uses;
    }

    private static Map<String, String> roomsOfBeans() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Named.class)
                        && type.getPackageName().startsWith("org.atrium.web."))
                .collect(Collectors.toMap(
                        PageFeaturesTest::nameOf,
                        type -> houseOf(type.getPackageName().replace(".web", ""))));
    }

    private static String nameOf(JavaClass bean) {
        String name = bean.getAnnotationOfType(Named.class).value();
        return name.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : name;
    }

    private static String houseOf(String place) {
        return place.split("\\.")[2];
    }

    private static Set<String> names(String template) {
        return EXPRESSION
                .matcher(template)
                .results()
                .flatMap(expression -> FIRST_NAME
                        .matcher(expression.group().replaceAll("'[^']*'", ""))
                        .results())
                .map(name -> name.group())
                .collect(Collectors.toSet());
    }

    private static List<Path> templates(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
