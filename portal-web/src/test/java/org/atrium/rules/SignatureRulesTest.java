package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.paging.Page;
import org.junit.jupiter.api.Test;

/** What signatures say: that something may be absent, and which argument is which. */
class SignatureRulesTest {

    /** Counts and sums: there is always a row. */
    private static final Set<String> AGGREGATES = Set.of("counts", "unreadOfPage");

    /** What a list of rows is asked for its only, or its first, one by. */
    private static final Pattern FIRST_ROW =
            Pattern.compile("\\)\\s*\\.(?:stream\\(\\)\\s*\\.findFirst\\(\\)|get\\(0\\)|getFirst\\(\\))");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.atrium");

    @Test
    void aQueryOfOneRowReturnsOptional() {
        assertThat(queries())
                .hasSizeGreaterThan(200)
                .filteredOn(query -> !query.getRawReturnType().isPrimitive()
                        && !returns(query, List.class, Optional.class, EntityManager.class)
                        && !AGGREGATES.contains(query.getName()))
                .isEmpty();
    }

    @Test
    void noListIsReadForOneRow() throws IOException {
        Set<String> lists = queries()
                .filter(query -> returns(query, List.class))
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("../portal-ejb/src/main/java"))) {
            List<CallForFirst> calls = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SignatureRulesTest::callsForFirst)
                    .toList();
            assertThat(calls)
                    .isNotEmpty()
                    .filteredOn(call -> call.onQueries() && lists.contains(call.method()))
                    .isEmpty();
        }
    }

    /** What throws says so: it requires. */
    @Test
    void whatIsFoundMayBeAbsent() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().startsWith("org.atrium"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && method.getName().matches("find([A-Z].*)?")
                                && !method.getName().startsWith("findOrCreate")))
                .hasSizeGreaterThan(30)
                .filteredOn(method -> !method.getRawReturnType().isEquivalentTo(void.class)
                        && !returns(method, Optional.class, Collection.class, Map.class, Page.class))
                .isEmpty();
    }

    /** With positions nobody sees which of several texts is which. */
    @Test
    void whatHasStepsIsBuiltByThem() {
        List<JavaClass> built = MAIN.stream()
                .filter(type -> type.getSimpleName().endsWith("Steps"))
                .map(steps -> steps.getEnclosingClass().orElseThrow())
                .toList();
        assertThat(built).isNotEmpty();
        assertThat(built.stream().flatMap(type -> type.getConstructors().stream()
                        .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                        .filter(call -> !call.getOriginOwner().getName().startsWith(type.getName()))))
                .isEmpty();
    }

    private static Stream<JavaMethod> queries() {
        return MAIN.stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Queries"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean returns(JavaMethod method, Class<?>... types) {
        return Stream.of(types).anyMatch(type -> method.getRawReturnType().isAssignableTo(type));
    }

    private static Stream<CallForFirst> callsForFirst(Path file) {
        try {
            String source = Files.readString(file);
            return FIRST_ROW.matcher(source).results().map(first -> CallForFirst.endingAt(first.start(), source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A call of which only the first result is used. */
    private record CallForFirst(boolean onQueries, String method) {

        private static final Pattern CALLED = Pattern.compile("(\\w*)\\s*\\.\\s*(\\w+)$");

        static CallForFirst endingAt(int bracket, String source) {
            int depth = 0;
            int start = bracket;
            do {
                depth += source.charAt(start) == ')' ? 1 : source.charAt(start) == '(' ? -1 : 0;
                start--;
            } while (depth > 0);
            Matcher called = CALLED.matcher(source.substring(0, start + 1));
            return called.find()
                    ? new CallForFirst(
                            Pattern.compile("Queries " + called.group(1) + "[;,)]")
                                    .matcher(source)
                                    .find(),
                            called.group(2))
                    : new CallForFirst(false, "");
        }
    }
}
