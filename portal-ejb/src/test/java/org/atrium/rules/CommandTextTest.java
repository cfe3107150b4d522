package org.atrium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.forum.reading.ThreadDrafts;
import org.atrium.platform.json.OneLineTexts;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;
import org.junit.jupiter.api.Test;

/** Every text that a command takes says whether it is one line or many, so that what may be in it is judged. */
class CommandTextTest {

    private static final Set<Class<? extends Annotation>> FORMS = Set.of(OneLine.class, BodyText.class, TagName.class);

    /** What is found by it, or judged by a rule of its own, and never shown as somebody's words. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "email",
            "password",
            "newPassword",
            "token",
            "locale",
            "timeZone",
            "country",
            "category",
            "scopes",
            "files");

    /** Kept as it was typed, for its writer alone, however unfinished. */
    private static final Set<Class<?>> UNFINISHED = Set.of(ThreadDrafts.DraftContent.class);

    private final List<Class<?>> commands = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.atrium").stream()
                    .filter(type -> type.isRecord())
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(CommandTextTest::isChecked)
                    .toList();

    @Test
    void everyTextFieldHasATextConstraint() {
        List<String> silent = commands.stream()
                .filter(command -> !UNFINISHED.contains(command))
                .flatMap(command -> fields(command))
                .filter(field -> !IDENTIFIERS.contains(field.getName()))
                .filter(field -> isText(field.getAnnotatedType()) && !saysForm(field))
                .map(field -> field.getDeclaringClass().getName() + " " + field.getName())
                .toList();
        assertThat(commands).hasSizeGreaterThan(25);
        assertThat(silent).isEmpty();
    }

    private static Stream<Field> fields(Class<?> command) {
        return Stream.of(command.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isChecked(Class<?> type) {
        return fields(type).anyMatch(field -> isConstrained(field) || isConstrained(item(field.getAnnotatedType())));
    }

    private static boolean isConstrained(AnnotatedElement element) {
        return element != null
                && Stream.of(element.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static boolean isText(AnnotatedType type) {
        AnnotatedType item = item(type);
        return type.getType() == String.class || item != null && item.getType() == String.class;
    }

    private static boolean saysForm(Field field) {
        if (field.getDeclaringClass().isAnnotationPresent(OneLineTexts.class)) {
            return true;
        }
        AnnotatedType item = item(field.getAnnotatedType());
        return FORMS.stream()
                .anyMatch(form -> field.isAnnotationPresent(form) || item != null && item.isAnnotationPresent(form));
    }

    /** What a list or set holds; null of anything else. */
    private static AnnotatedType item(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                        && generic.getAnnotatedActualTypeArguments().length == 1
                ? generic.getAnnotatedActualTypeArguments()[0]
                : null;
    }
}
