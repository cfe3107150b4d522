package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.Feature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code against the map of features that the packages declare with {@link Feature}. */
class FeatureMapTest {

    private static final String ROOT = "org.atrium.";
    private static final String GROUND = "platform";

    private static final Path SOURCES = Path.of("src/main/java/org/atrium");
    private static final Pattern QUERIED = Pattern.compile("\\b(?:from|join|update|into|treat\\(.* as)\\s+([A-Z]\\w+)");

    private static JavaClasses classes;
    private static Map<String, Set<String>> uses;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.atrium");
        uses = new TreeMap<>();
        for (JavaPackage feature : classes.getPackage("org.atrium").getSubpackagesInTree()) {
            feature.tryGetAnnotationOfType(Feature.class)
                    .ifPresent(map -> uses.put(feature.getName().substring(ROOT.length()), Set.of(map.uses())));
        }
    }

    @Test
    void everyPackageIsDeclared() {
        Set<String> packages = classes.stream()
                .map(type -> houseOf(type.getPackageName().substring(ROOT.length())))
                .collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(uses.keySet()).containsAll(packages);
    }

    @Test
    void everyUsedFeatureExists() {
        assertThat(uses.values().stream().flatMap(Set::stream)).isNotEmpty().allMatch(uses::containsKey);
    }

    @Test
    void featuresHaveNoCycles() {
        uses.keySet().forEach(feature -> assertThat(reachableFrom(feature))
                .as("what %s uses in the end", feature)
                .doesNotContain(feature));
    }

    @Test
    void platformUsesNoFeature() {
        assertThat(uses.get(GROUND)).isEmpty();
    }

    /** Only what is declared, and something: a map nobody walks would pass as well. */
    @Test
    void codeUsesDeclaredFeaturesOnly() {
        List<String> crossings = new ArrayList<>();
        List<String> breaches = new ArrayList<>();
        for (JavaClass user : classes) {
            String from = featureOf(user);
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (!used.getName().startsWith(ROOT) || featureOf(used).equals(from)) {
                    continue;
                }
                String to = featureOf(used);
                crossings.add(from + " -> " + to);
                if (!to.equals(GROUND) && !mayUse(from).contains(to)) {
                    breaches.add(from + " may not use " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(crossings).hasSizeGreaterThan(100);
        assertThat(breaches).isEmpty();
    }

    /** The compiler sees no use where a query names an entity. */
    @Test
    void queriesNameEntitiesOfDeclaredFeaturesOnly() throws IOException {
        Map<String, String> entities = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(FeatureMapTest::entityName, FeatureMapTest::featureOf));
        List<String> crossings = new ArrayList<>();
        List<String> breaches = new ArrayList<>();
        for (Path file : sources()) {
            String from =
                    featureOf(SOURCES.relativize(file.getParent()).toString().replace('/', '.'));
            QUERIED.matcher(Files.readString(file)).results().forEach(query -> {
                String to = entities.getOrDefault(query.group(1), from);
                if (!to.equals(from)) {
                    crossings.add(from + " -> " + to);
                    if (!to.equals(GROUND) && !mayUse(from).contains(to)) {
                        breaches.add(from + " may not use " + to + ": " + query.group() + " in " + file.getFileName());
                    }
                }
            });
        }
        assertThat(crossings).hasSizeGreaterThan(10);
        assertThat(breaches).isEmpty();
    }

    @Test
    void diagramMatchesTheDeclarations() throws IOException {
        Set<String> drawn = Files.readString(Path.of("../docs/architecture.md"))
                .lines()
                .filter(line -> line.matches("  [a-z.]+ --> [a-z.]+"))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>();
        uses.forEach((feature, used) -> used.forEach(other -> declared.add(arrow(feature, other))));
        assertThat(drawn).as("arrows in docs/architecture.md").isEqualTo(declared);
    }

    /** Between features an arrow goes from house to house, within one from room to room. */
    private static String arrow(String from, String to) {
        return houseOf(from).equals(houseOf(to)) ? from + " --> " + to : houseOf(from) + " --> " + houseOf(to);
    }

    /** Of its own feature the rooms it names, of another one all rooms. */
    private static Set<String> mayUse(String from) {
        Set<String> named = uses.getOrDefault(from, Set.of());
        return uses.keySet().stream()
                .filter(to -> named.contains(to)
                        || named.contains(houseOf(to)) && !houseOf(to).equals(houseOf(from)))
                .collect(Collectors.toSet());
    }

    private static Set<String> reachableFrom(String feature) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(mayUse(feature));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (reached.add(next)) {
                open.addAll(mayUse(next));
            }
        }
        return reached;
    }

    /** The nearest package above a type that declares itself. */
    private static String featureOf(JavaClass type) {
        return featureOf(type.getPackageName().substring(ROOT.length()));
    }

    private static String featureOf(String room) {
        String place = room;
        while (!uses.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return place;
    }

    private static String entityName(JavaClass type) {
        String name = type.getAnnotationOfType(Entity.class).name();
        return name.isEmpty() ? type.getSimpleName() : name;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String houseOf(String place) {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }
}
