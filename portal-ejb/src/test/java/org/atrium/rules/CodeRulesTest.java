package org.atrium.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Constraint;
import java.time.Instant;

/** What the domain's code may not do, each with its reason. */
@AnalyzeClasses(packages = "org.atrium", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

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
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .resideOutsideOfPackages("..platform.mail..", "..platform.text..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("only the mail API and the message format still want dates");

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
    static final ArchRule KNOWS_NO_DOOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..")
            .because("pages and the API are doors into the domain, which knows neither");
}
