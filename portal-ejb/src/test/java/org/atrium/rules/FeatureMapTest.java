package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
import java.util.stream.Collectors;
import org.atrium.platform.Feature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code against the map of features that the packages declare with {@link Feature}. */
class FeatureMapTest {

    private static final String ROOT = "org.atrium.";
    private static final String GROUND = "platform";

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
    void noFeatureUsesItselfInTheEnd() {
        uses.keySet().forEach(feature -> assertThat(reachableFrom(feature))
                .as("what %s uses in the end", feature)
                .doesNotContain(feature));
    }

    @Test
    void theGroundUsesNothing() {
        assertThat(uses.get(GROUND)).isEmpty();
    }

    /** Only what is declared, and something: a map nobody walks would pass as well. */
    @Test
    void codeUsesWhatIsDeclared() {
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

    @Test
    void thePictureShowsWhatIsDeclared() throws IOException {
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
        String place = type.getPackageName().substring(ROOT.length());
        while (!uses.containsKey(place) && place.contains(".")) {
            place = place.substring(0, place.lastIndexOf('.'));
        }
        return place;
    }

    private static String houseOf(String place) {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }
}
