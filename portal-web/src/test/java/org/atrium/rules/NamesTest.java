package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.persistence.RowLocks;
import org.junit.jupiter.api.Test;

/** Types and methods of the domain and of its doors, and the tests of all modules, use one word for each idea. */
class NamesTest {

    /**
     * The word to use, and those it replaced. Words that also have a plain meaning are not here: a word is watched or
     * searched, a letter is a character, a reader reads a document, an act or a person is what it is anywhere.
     */
    private static final Map<String, String> RETIRED = byRetiredWord("""
            request, new, edit: wish, wishes, plea, pleas, matter
            action, verdict, sanction: deed, deeds, care, judgement, judgements, measure, measures
            merge, split: tidying, rearranging
            category: shelf, shelves, topic, topics
            notify, notification: tell, tells, told, telling, hear, hears, heard, news
            counters, recount: tally, tallies, census
            admission: gate, gates
            fingerprint of credentials, link: way in
            change, submit: press, presses, pressed
            message, body: said, spoke
            track: begun
            follow-up: go on, goes on, successor, lasting
            keep or publish: let be
            publish, unpublish: appear, appears, disappear, disappears
            on post published: gained
            viewer, account, requester: bearer, bearers, registrant, asker, somebody, stranger, strangers, caller, callers
            require may write, require may react: require voice, require part
            access, trust level: standing
            rate limit: pace, throttle
            health probes, range: vitals, stretch
            colours: tones
            password strength: guessing
            page view: sheet, sheets
            stateless: formless
            """);

    /** Words of one meaning, and the features it belongs to: a row is read for update or tried, never locked. */
    private static final Map<String, Set<String>> ONLY_IN = Map.of(
            "lock", Set.of("forum", "moderation"),
            "locked", Set.of("forum", "moderation"),
            "locking", Set.of("forum", "moderation"),
            "held", Set.of("forum", "moderation"),
            "hold", Set.of("forum", "moderation"),
            "take", Set.of("forum"), // takeDown
            "claim", Set.of("moderation", "orders"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.atrium");

    @Test
    void retiredWordsStayAway() throws IOException {
        List<Name> names = Stream.of(typeNames(), methodNames(), testNames())
                .flatMap(List::stream)
                .toList();
        assertThat(names).hasSizeGreaterThan(5000);
        assertThat(names).flatMap(NamesTest::retiredWordsIn).isEmpty();
    }

    @Test
    void aWordOfOneFeatureIsUsedInNoOther() {
        assertThat(Stream.of(typeNames(), methodNames()).flatMap(List::stream))
                .filteredOn(name -> ONLY_IN.entrySet().stream()
                        .anyMatch(word -> name.contains(word.getKey())
                                && word.getValue().stream().noneMatch(name.place()::contains)))
                .isEmpty();
    }

    /** Who calls it knows that others wait until the transaction ends. */
    @Test
    void lockedRowsAreReadForUpdate() {
        assertThat(MAIN.stream().flatMap(type -> type.getMethods().stream()).filter(NamesTest::returnsLockedRows))
                .hasSizeGreaterThan(5)
                .allMatch(method -> method.getName().endsWith("ForUpdate")
                        || method.getName().startsWith("tryLock"));
    }

    /** Nested types too: an import and a search show nothing but the simple name. */
    @Test
    void aSimpleNameIsGivenOnce() {
        assertThat(types().collect(Collectors.groupingBy(JavaClass::getSimpleName))
                        .values())
                .filteredOn(types -> types.size() > 1)
                .isEmpty();
    }

    private static List<String> retiredWordsIn(Name name) {
        return RETIRED.keySet().stream()
                .filter(name::contains)
                .map(word -> name + " says " + word + ": " + RETIRED.get(word))
                .toList();
    }

    private static boolean returnsLockedRows(JavaMethod method) {
        boolean locks = method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(LockModeType.class)
                                && access.getTarget().getName().equals("PESSIMISTIC_WRITE"))
                || method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RowLocks.class));
        return locks
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    /** Without what the compiler writes, and Hibernate. */
    private static Stream<JavaClass> types() {
        return MAIN.stream()
                .filter(type -> !type.isAnonymousClass()
                        && !type.getSimpleName().endsWith("_")
                        && !type.getSimpleName().equals("package-info"));
    }

    private static List<Name> typeNames() {
        return types().map(type -> new Name(type.getPackageName(), type.getSimpleName()))
                .toList();
    }

    private static List<Name> methodNames() {
        return types().flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> new Name(method.getOwner().getName(), method.getName()))
                .toList();
    }

    private static List<Name> testNames() throws IOException {
        Pattern declared = Pattern.compile("^(?:final )?class (\\w+)|^    void (\\w+)\\(", Pattern.MULTILINE);
        List<Name> names = new ArrayList<>();
        for (String module : List.of("ejb", "web", "ear")) {
            try (Stream<Path> files = Files.walk(Path.of("../portal-" + module + "/src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    declared.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group().replaceAll(".* |\\(", ""))
                            .forEach(name -> names.add(new Name(file.toString(), name)));
                }
            }
        }
        return names;
    }

    private static Map<String, String> byRetiredWord(String lines) {
        return lines.lines()
                .map(line -> line.split(": "))
                .flatMap(line -> Arrays.stream(line[1].split(", ")).map(word -> Map.entry(word, line[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Name(String place, String name) {

        private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

        /** Whether it has a word, or several that follow each other. */
        boolean contains(String words) {
            String all = NEXT_WORD.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
            return (" " + all + " ").contains(" " + words + " ");
        }
    }
}
