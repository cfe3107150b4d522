package org.atrium.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.stream.Stream;
import org.atrium.platform.demo.DemoContent;

/** Two kinds of beans: a session bean is a use case and says who may do it, any other is machinery of its package. */
@AnalyzeClasses(packages = "org.atrium", importOptions = ImportOption.DoNotIncludeTests.class)
class BeanRulesTest {

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = describe(
            "are session beans",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    /** What the server starts, and what the demo is loaded by, nobody calls in a role. */
    private static final DescribedPredicate<JavaClass> MACHINERY = describe(
            "are machinery", type -> type.isAnnotatedWith(Startup.class) || type.isAssignableTo(DemoContent.class));

    private static final DescribedPredicate<JavaClass> USE_CASES = SESSION_BEANS.and(DescribedPredicate.not(MACHINERY));

    /** Whoever declares a method says who may call it, not the use case that inherits it. */
    private static final DescribedPredicate<JavaClass> EXTENDED_BY_USE_CASES = describe(
            "are extended by use cases",
            type -> !type.isInterface() && type.getAllSubclasses().stream().anyMatch(USE_CASES));

    @ArchTest
    static final ArchRule USE_CASES_SAY_WHO_MAY = methods()
            .that()
            .areDeclaredInClassesThat(USE_CASES.or(EXTENDED_BY_USE_CASES))
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(sayWhoMayCallThem())
            .because("the container refuses whoever has no role before anything is read");

    @ArchTest
    static final ArchRule DOORS_CALL_USE_CASES = noClasses()
            .that()
            .resideInAnyPackage("org.atrium.web..", "org.atrium.api..")
            .and()
            .resideOutsideOfPackage("org.atrium.web.health..")
            .should()
            .dependOnClassesThat(SESSION_BEANS.and(MACHINERY))
            .because("only use cases check roles");

    @ArchTest
    static final ArchRule MACHINERY_STAYS_IN_ITS_PACKAGE = classes()
            .that()
            .resideOutsideOfPackages("org.atrium.web..", "org.atrium.api..")
            .and(describe(
                    "are beans, but not generated",
                    type -> !type.getSimpleName().endsWith("_")
                            && (type.isAnnotatedWith(ApplicationScoped.class)
                                    || type.isAnnotatedWith(RequestScoped.class)
                                    || type.isAnnotatedWith(Dependent.class))))
            .and()
            .arePublic()
            .should(beUsedByOtherPackages())
            .because("what nobody else asks for can change without anybody else");

    @ArchTest
    static final ArchRule TRANSACTIONS_ARE_OF_TWO_KINDS = noClasses()
            .should(new ArchCondition<>("have transactions other than REQUIRED and REQUIRES_NEW") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.concat(Stream.of(type), type.getMethods().stream())
                            .flatMap(code -> code.tryGetAnnotationOfType(Transactional.class).stream())
                            .filter(kind -> kind.value() != TxType.REQUIRED && kind.value() != TxType.REQUIRES_NEW)
                            .forEach(kind -> events.add(SimpleConditionEvent.satisfied(
                                    type, type.getName() + " has a transaction of kind " + kind.value())));
                }
            })
            .because("CommitFailures knows these");

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, saysWho(method) || saysWho(method.getOwner()), method.getFullName() + " has no roles"));
            }
        };
    }

    private static boolean saysWho(CanBeAnnotated code) {
        return code.isAnnotatedWith(RolesAllowed.class) || code.isAnnotatedWith(PermitAll.class);
    }

    private static ArchCondition<JavaClass> beUsedByOtherPackages() {
        return new ArchCondition<>("be used by other packages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is used by its own package only"));
            }
        };
    }
}
