package org.atrium.platform.json;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.VisibleText;
import org.atrium.platform.time.StorableInstants;

/** Converts single JSON values to the types of record components. */
public final class JsonScalars {

    private static final int MAX_DIGITS = 30;

    private JsonScalars() {}

    /** What a component holds whose field is absent or null. */
    static Object defaultFor(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        } else if (type == double.class) {
            return 0.0;
        }
        return null;
    }

    /**
     * @throws ScalarMismatchException if the value is none of that type
     */
    static Object read(JsonValue json, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return flag(json);
        } else if (json instanceof JsonNumber number) {
            return number(number.bigDecimalValue(), type);
        } else if (json instanceof JsonString string) {
            return text(string.getString(), type);
        }
        throw new ScalarMismatchException("input.type", Map.of());
    }

    /**
     * The same of what another system exports: a number where a text is meant, or in a text.
     *
     * @throws ScalarMismatchException if the value is none of that type
     */
    static Object readExported(JsonValue json, Class<?> type) {
        if (json instanceof JsonNumber number && type == String.class) {
            return wholeNumber(number.bigDecimalValue());
        } else if (json instanceof JsonString string && Number.class.isAssignableFrom(type)) {
            return number((BigDecimal) text(string.getString(), BigDecimal.class), type);
        }
        return read(json, type);
    }

    /** The digits of a number that stands for a name. Nobody writes a name with a fraction or an exponent. */
    private static String wholeNumber(BigDecimal number) {
        if (number.scale() != 0 || number.precision() > MAX_DIGITS) {
            throw new ScalarMismatchException("input.type", Map.of());
        }
        return number.toPlainString();
    }

    /** A text as one line, and nothing where nothing can be seen of it. What no database keeps stays, to be refused. */
    static JsonValue oneLine(JsonValue json) {
        if (!(json instanceof JsonString string)) {
            return json;
        }
        String text = string.getString();
        if (!VisibleText.isVisible(text)) {
            return JsonValue.NULL;
        }
        String line = VisibleText.isStorable(text) ? VisibleText.folded(text) : text;
        return line.equals(text) ? json : JSON.createValue(line);
    }

    private static boolean flag(JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new ScalarMismatchException("input.type", Map.of());
        };
    }

    private static Object number(BigDecimal value, Class<?> type) {
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw new ScalarMismatchException("input.type", Map.of());
        }
        try {
            if (type == int.class || type == Integer.class) {
                return value.intValueExact();
            } else if (type == long.class || type == Long.class) {
                return value.longValueExact();
            } else if (type == double.class || type == Double.class) {
                return value.doubleValue();
            } else if (type == BigDecimal.class) {
                return value;
            }
        } catch (ArithmeticException notWhole) {
            throw new ScalarMismatchException("input.type", Map.of());
        }
        throw new ScalarMismatchException("input.type", Map.of());
    }

    /**
     * Text as any type that is written as text.
     *
     * @throws ScalarMismatchException if the text is none of that type
     */
    public static Object text(String text, Class<?> type) {
        if (!VisibleText.isStorable(text)) {
            throw new ScalarMismatchException("input.character", Map.of());
        }
        try {
            if (type == String.class) {
                return VisibleText.normalise(text);
            } else if (type.isEnum()) {
                return enumConstant(text, type);
            } else if (type == Instant.class) {
                return StorableInstants.read(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Duration.class) {
                return Duration.parse(text);
            } else if (type == BigDecimal.class
                    && text.length() <= MAX_DIGITS
                    && text.chars().noneMatch(sign -> sign == 'e' || sign == 'E')) {
                return new BigDecimal(text);
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException notOfThatType) {
            throw new ScalarMismatchException("input.type", Map.of());
        }
        throw new ScalarMismatchException("input.type", Map.of());
    }

    private static Object enumConstant(String text, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ScalarMismatchException(
                        "input.unknownValue",
                        Map.of(
                                "values",
                                Stream.of(type.getEnumConstants())
                                        .map(constant -> ((Enum<?>) constant).name())
                                        .collect(Collectors.joining(", ")))));
    }

    /** The value does not fit the type. */
    public static final class ScalarMismatchException extends RuntimeException {

        private final transient Map<String, Object> arguments;

        ScalarMismatchException(String messageKey, Map<String, Object> arguments) {
            super(messageKey);
            this.arguments = arguments;
        }

        /** Key of the text that says how to put it right. */
        public String messageKey() {
            return getMessage();
        }

        /** Named arguments of that text. */
        public Map<String, Object> arguments() {
            return arguments;
        }
    }
}
