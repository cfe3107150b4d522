package org.atrium.platform.json;

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
import org.atrium.platform.time.Moments;

/** Reads single JSON values as the types records hold. */
public final class Scalars {

    private static final int MAX_DIGITS = 30;

    private Scalars() {}

    /** What a component holds whose field is absent or null. */
    static Object absent(Class<?> type) {
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
     * @throws Misfit if the value is none of that type
     */
    static Object read(JsonValue json, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return flag(json);
        } else if (json instanceof JsonNumber number) {
            return number(number, type);
        } else if (json instanceof JsonString string) {
            return text(string.getString(), type);
        }
        throw new Misfit("input.type", Map.of());
    }

    private static boolean flag(JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new Misfit("input.type", Map.of());
        };
    }

    private static Object number(JsonNumber number, Class<?> type) {
        BigDecimal value = number.bigDecimalValue();
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw new Misfit("input.type", Map.of());
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
            throw new Misfit("input.type", Map.of());
        }
        throw new Misfit("input.type", Map.of());
    }

    /**
     * Text as any type that is written as text.
     *
     * @throws Misfit if the text is none of that type
     */
    public static Object text(String text, Class<?> type) {
        if (!VisibleText.isStorable(text)) {
            throw new Misfit("input.character", Map.of());
        }
        try {
            if (type == String.class) {
                return VisibleText.normal(text);
            } else if (type.isEnum()) {
                return oneOf(text, type);
            } else if (type == Instant.class) {
                return Moments.read(text);
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
            throw new Misfit("input.type", Map.of());
        }
        throw new Misfit("input.type", Map.of());
    }

    private static Object oneOf(String text, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Misfit(
                        "input.unknownValue",
                        Map.of(
                                "values",
                                Stream.of(type.getEnumConstants())
                                        .map(constant -> ((Enum<?>) constant).name())
                                        .collect(Collectors.joining(", ")))));
    }

    /** The value does not fit the type. */
    public static final class Misfit extends RuntimeException {

        private final transient Map<String, Object> arguments;

        Misfit(String messageKey, Map<String, Object> arguments) {
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
