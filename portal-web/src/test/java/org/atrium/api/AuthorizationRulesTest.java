package org.atrium.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is admitted where, before a body is read. */
class AuthorizationRulesTest {

    private static final List<JavaMethod> CALLS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.atrium.api").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                    .toList();

    @Test
    void staffAndClientResourcesDeclareTheirRoles() {
        List<JavaMethod> theirs = CALLS.stream()
                .filter(method ->
                        Stream.of("admin/", "desk/", "moderation/").anyMatch(path(method.getOwner())::startsWith))
                .toList();
        assertThat(theirs).hasSizeGreaterThan(20).allMatch(AuthorizationRulesTest::namesRoles);
        assertThat(CALLS.stream()
                        .filter(method -> path(method.getOwner()).equals("integration"))
                        .filter(AuthorizationRulesTest::takesBody))
                .hasSize(3)
                .allMatch(AuthorizationRulesTest::namesRoles);
    }

    @Test
    void bodiesOfVisitorsAreReadAtPublicActionsOnly() {
        assertThat(CALLS.stream()
                        .filter(method -> method.isAnnotatedWith(PermitAll.class)
                                || method.getOwner().isAnnotatedWith(PermitAll.class))
                        .map(method -> path(method.getOwner()) + " " + method.getName()))
                .containsExactlyInAnyOrder(
                        "accounts register",
                        "accounts verify",
                        "password-resets requestLink",
                        "password-resets reset",
                        "contact write",
                        "sessions open",
                        "me/email confirm",
                        "integration/twilio receive",
                        "integration/twilio report",
                        "faq/articles/{slug} vote");
    }

    private static boolean namesRoles(JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.getOwner().isAnnotatedWith(RolesAllowed.class);
    }

    private static boolean takesBody(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> !parameter.isAnnotatedWith(PathParam.class));
    }

    private static String path(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value().replaceFirst("^/", "");
    }
}
