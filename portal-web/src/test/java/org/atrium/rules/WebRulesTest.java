package org.atrium.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.platform.Feature;

/** Pages and resources are doors: they hold no query and no rule, and each stands in the room of its feature. */
@AnalyzeClasses(
        packages = {"org.atrium.web", "org.atrium.api"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class WebRulesTest {

    /** Rooms of pages that belong to no feature. */
    private static final Set<String> SHARED_WEB =
            Set.of("http", "look", "security", "text", "home", "outbox", "mail", "health", "template");

    /** Rooms of the API that belong to no feature. */
    private static final Set<String> SHARED_API = Set.of("idempotency", "input");

    @ArchTest
    static final ArchRule JSON_IS_MADE_BY_ONE_PROVIDER = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("it looks for its provider at each call; PortalJson has it");

    @ArchTest
    static final ArchRule NO_QUERIES = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                            .and(not(type(OptimisticLockException.class)))
                            .and(not(type(SQLException.class))))
            .because("what is asked of the database is the domain's business; a lost race is all a door hears of it");

    @ArchTest
    static final ArchRule LOGS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("the log has levels and request ids");

    @ArchTest
    static final ArchRule ONE_LOGGER =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("JBoss Logging is what the server uses");

    @ArchTest
    static final ArchRule FORMS_ARE_BOUNDED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.text\\.Normalizer.*|com\\.ibm\\.icu\\.text\\.Normalizer.*")
            .because("NormalForm knows how many marks are brought in order together");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("instants have a zone");

    @ArchTest
    static final ArchRule NO_TRANSACTIONS = noClasses()
            .should()
            .beAnnotatedWith("jakarta.transaction.Transactional")
            .orShould()
            .beAnnotatedWith("jakarta.ejb.Stateless")
            .because("a transaction is a use case's");

    @ArchTest
    static final ArchRule NO_SESSIONS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.servlet\\.http\\.HttpSession.*"
                    + "|jakarta\\.enterprise\\.context\\.(Session|Conversation).*"
                    + "|jakarta\\.faces\\.(view\\.ViewScoped|flow\\..*|context\\.Flash)")
            .because("a second node knows nothing of it, a restart forgets it, and strangers can fill it");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_RESOURCES = noClasses()
            .that()
            .resideInAPackage("org.atrium.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.atrium.api..")
            .because("they are two doors into the same house");

    @ArchTest
    static final ArchRule RESOURCES_KNOW_NO_PAGES = classes()
            .that()
            .resideInAPackage("org.atrium.api..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.atrium.web..")
                    .or(resideInAnyPackage(
                            "org.atrium.web.http..", "org.atrium.web.security..", "org.atrium.web.text..")))
            .because("they are two doors into the same house");

    @ArchTest
    static final ArchRule ROOMS_IN_ORDER = slices().matching("org.atrium.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("what pages share can be read without the pages, one room after the other");

    @ArchTest
    static void everyPackageBelongsToAFeature(JavaClasses doors) {
        Set<String> features = new ClassFileImporter()
                .importPackages("org.atrium").getPackage("org.atrium").getSubpackages().stream()
                        .filter(room -> room.isAnnotatedWith(Feature.class))
                        .map(room -> room.getRelativeName())
                        .collect(Collectors.toSet());
        assertThat(features).hasSizeGreaterThan(5);
        assertThat(roomsOf(doors, "org.atrium.web"))
                .isNotEmpty()
                .allMatch(room -> features.contains(room) || SHARED_WEB.contains(room));
        assertThat(roomsOf(doors, "org.atrium.api"))
                .isNotEmpty()
                .allMatch(room -> features.contains(room) || SHARED_API.contains(room));
    }

    private static Set<String> roomsOf(JavaClasses doors, String floor) {
        return doors.getPackage(floor).getSubpackages().stream()
                .map(room -> room.getRelativeName())
                .collect(Collectors.toSet());
    }
}
