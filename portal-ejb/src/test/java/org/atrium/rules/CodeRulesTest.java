package org.atrium.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Constraint;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.text.NormalForm;

/** What the domain's code may not do, each with its reason. */
@AnalyzeClasses(packages = "org.atrium", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate");

    /** Commands that entities take and that are still nested in their use case; no new one comes here. */
    private static final Set<String> NESTED_COMMANDS = Set.of("AddressEntry", "DraftContent", "NewArticleVote");

    @ArchTest
    static final ArchRule LOGS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("the log has levels and request ids");

    @ArchTest
    static final ArchRule NO_STACK_TRACES = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the log has levels and request ids");

    @ArchTest
    static final ArchRule ONE_LOGGER =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("JBoss Logging is what the server uses");

    @ArchTest
    static final ArchRule FORMS_ARE_BOUNDED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(NormalForm.class.getName())
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.text\\.Normalizer.*|com\\.ibm\\.icu\\.text\\.(Normalizer|ComposedCharIter).*")
            .because(
                    "marks on one letter take a time that grows with the square of how many: NormalForm knows a bound");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .resideOutsideOfPackages("..platform.mail..", "..platform.text..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("only the mail API and the message format still want dates");

    @ArchTest
    static final ArchRule JSON_IS_MADE_BY_ONE_PROVIDER = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("it looks for its provider at each call; PortalJson has it");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.time..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod("java.time.LocalDate", "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule NEEDS_NO_REQUEST = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.client..")
            .should()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(SessionScoped.class)
            .because("timers and deliveries from the outbox run the same code where no request is: ClientAddress alone"
                    + " knows how");

    @ArchTest
    static final ArchRule NO_OPEN_CURSORS = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("getResultStream")))
            .because("whoever forgets to close it leaves a cursor open, and the end of the transaction two errors");

    @ArchTest
    static final ArchRule COMMANDS_ARE_CHECKED = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .beMetaAnnotatedWith(Constraint.class)
            .because("persistence.xml has entities validated by nobody: the command says what it takes");

    @ArchTest
    static final ArchRule QUESTIONS_WRITE_NOTHING = noMethods()
            .that()
            .haveNameMatching("(is|has|may|can)[A-Z].*")
            .should(write())
            .because("whoever asks relies on nothing being changed");

    @ArchTest
    static final ArchRule ENTITIES_DEPEND_ON_NO_USE_CASE = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .dependOnClassesThat(describe("are use cases or nested in one", CodeRulesTest::belongsToUseCase))
            .because("an entity can be read, and tested, without what is done with it");

    @ArchTest
    static final ArchRule KNOWS_NO_DOOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..")
            .because("pages and the API are doors into the domain, which knows neither");

    private static boolean belongsToUseCase(JavaClass type) {
        return !NESTED_COMMANDS.contains(type.getSimpleName())
                && Stream.iterate(Optional.of(type), Optional::isPresent, outer -> outer.get()
                                .getEnclosingClass())
                        .map(Optional::get)
                        .anyMatch(outer ->
                                outer.isAnnotatedWith(Stateless.class) || outer.isAnnotatedWith(Singleton.class));
    }

    /** Itself, or by what it calls directly. */
    private static ArchCondition<JavaMethod> write() {
        return new ArchCondition<>("write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean found = writes(method)
                        || method.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(CodeRulesTest::writes);
                events.add(new SimpleConditionEvent(method, found, method.getFullName() + " writes"));
            }
        };
    }

    private static boolean writes(JavaCodeUnit code) {
        return code.getFieldAccesses().stream().anyMatch(access -> access.getAccessType() == AccessType.SET)
                || code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> WRITES.contains(call.getName())
                                && call.getTargetOwner().getPackageName().startsWith("jakarta.persistence"));
    }
}
