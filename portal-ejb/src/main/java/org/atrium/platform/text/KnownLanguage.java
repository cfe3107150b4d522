package org.atrium.platform.text;

import com.ibm.icu.util.ULocale;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Constraint for the tag of a language a text is written in, such as {@code pt-BR}: one of ISO 639. Empty is allowed. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = KnownLanguage.KnownLanguageValidator.class)
public @interface KnownLanguage {

    String message() default "input.language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells the languages that exist. */
    final class Languages {

        private static final Set<String> ALL = Set.copyOf(List.of(ULocale.getISOLanguages()));

        private Languages() {}

        /** Whether a tag is well formed and names a language of ISO 639. */
        public static boolean isKnown(String tag) {
            try {
                return ALL.contains(ULocale.forLocale(
                                new Locale.Builder().setLanguageTag(tag.strip()).build())
                        .getLanguage());
            } catch (IllformedLocaleException noTag) {
                return false;
            }
        }
    }

    /** Judges it. */
    class KnownLanguageValidator implements ConstraintValidator<KnownLanguage, String> {

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || tag.isBlank() || Languages.isKnown(tag);
        }
    }
}
