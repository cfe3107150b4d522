package org.atrium.platform.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/** Parses comma-separated values of a field or a query parameter. */
public final class CommaList {

    /** Values anybody means at once. */
    private static final int MAX = 20;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ANY_COMMA = Pattern.compile("[,،、，]");
    private static final Pattern BLANK = Pattern.compile("\\s");

    private CommaList() {}

    /**
     * The values, without the blanks around them; none for null.
     *
     * @param field how the field or the parameter is called
     * @throws InvalidInputException if there are more than anybody means
     */
    public static List<String> of(String field, String text) {
        return split(field, text, COMMA);
    }

    /**
     * The values of a list as people type it: parted by commas of any script, so that a value may be of several words;
     * where there is no comma, by blanks.
     *
     * @param field how the field or the parameter is called
     * @throws InvalidInputException if there are more than anybody means
     */
    public static List<String> ofTyped(String field, String text) {
        return split(field, text, text != null && ANY_COMMA.matcher(text).find() ? ANY_COMMA : BLANK);
    }

    /** Values as {@link #ofTyped} reads them. */
    public static String line(Collection<String> values) {
        return String.join(", ", values);
    }

    private static List<String> split(String field, String text, Pattern between) {
        if (text == null) {
            return List.of();
        }
        List<String> values = Stream.of(between.split(text, 10 * MAX))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(MAX + 1L)
                .toList();
        if (values.size() > MAX) {
            throw new InvalidInputException(List.of(new FieldError(field, "input.list", Map.of("max", MAX))));
        }
        return values;
    }
}
