package org.atrium.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Constraint for a tag of a thread, a ticket or an article in its {@linkplain Form normal form}: one word of any
 * script. Empty values are skipped, so that the positions of the others stay.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
@Constraint(validatedBy = TagName.TagNameValidator.class)
public @interface TagName {

    String message() default "input.tag";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Brings tags to the form they are kept and looked for in. */
    final class Form {

        /** Characters of a tag. */
        public static final int MAX = 40;

        private static final int SHOWN = 60;

        private static final Pattern BETWEEN = Pattern.compile("[\\s_]+");
        private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200C\\u200D+.#-]*");

        private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u200C\\u200D+.#]+");
        private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}]+|(?<!-)-+$");

        private Form() {}

        /** The tag somebody typed: small letters, hyphens for blanks; empty for nothing. */
        public static String of(String typed) {
            if (typed == null) {
                return "";
            }
            String small = VisibleText.normalise(narrow(typed).toLowerCase(Locale.ROOT));
            // The small letter of İ is i with a dot above the dot that i has.
            String plain = small.replace("i\u0307", "i");
            return BETWEEN.matcher(plain.strip()).replaceAll("-");
        }

        /** Letters and digits as wide as others. No more of NFKC: it takes vowels of Thai and Lao apart. */
        private static String narrow(String text) {
            return text.codePoints()
                    .map(one -> one >= 0xFF01 && one <= 0xFF5E ? one - 0xFEE0 : one)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        /** The tags somebody typed, in their places. */
        public static List<String> ofEach(Collection<String> typed) {
            return typed == null ? List.of() : typed.stream().map(Form::of).toList();
        }

        /** The tags of some places, each once. */
        public static List<String> distinct(List<String> inPlace) {
            return inPlace.stream().filter(tag -> !tag.isEmpty()).distinct().toList();
        }

        /**
         * The tags that are meant by what another system calls so, each once: what no tag may hold becomes a hyphen.
         */
        public static Stream<String> fromForeign(Collection<String> foreign) {
            return foreign.stream()
                    .map(Form::of)
                    .map(tag -> FOREIGN.matcher(tag).replaceAll("-"))
                    .map(tag -> ENDS.matcher(tag).replaceAll(""))
                    .map(tag -> VisibleText.cut(tag, MAX))
                    .filter(tag -> !tag.isEmpty())
                    .distinct();
        }

        /** Tags as one text, in which they are kept: none of them has a blank. */
        public static String line(Collection<String> tags) {
            return String.join(" ", tags);
        }

        /** The tags that are kept as one text. */
        public static List<String> ofLine(String line) {
            return Stream.of(line.split(" ")).filter(tag -> !tag.isEmpty()).toList();
        }

        /** What is wrong with a text in this form that is no tag, in the words of {@code input.tag}. */
        public static Map<String, Object> errorArguments(String form, int max) {
            return Map.of("tag", VisibleText.cut(form, SHOWN), "max", max);
        }

        /** Whether a text in this form is a tag. */
        public static boolean isTag(String form) {
            return form.length() <= MAX && TAG.matcher(form).matches() && VisibleText.isAllVisible(form);
        }
    }

    /** Judges it. */
    class TagNameValidator implements ConstraintValidator<TagName, String> {

        /** Whether a text in this form keeps the constraint. */
        public static boolean isKept(String form) {
            return form == null || form.isEmpty() || Form.isTag(form);
        }

        @Override
        public boolean isValid(String form, ConstraintValidatorContext context) {
            return isKept(form);
        }
    }
}
