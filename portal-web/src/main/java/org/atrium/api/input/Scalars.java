package org.atrium.api.input;

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
import org.atrium.platform.time.Moments;

/** Reads single JSON values as the types records hold. */
final class Scalars {

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

    /** Text as any type that is written as text. */
    static Object text(String text, Class<?> type) {
        requireStorable(text);
        try {
            if (type == String.class) {
                return text;
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

    /** Neither database keeps a zero character or half a surrogate pair. */
    private static void requireStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean pair = Character.isHighSurrogate(at)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (at == 0 || Character.isSurrogate(at)) {
                throw new Misfit("input.character", Map.of());
            }
        }
    }

    /** The value does not fit the type. */
    static final class Misfit extends RuntimeException {

        private final transient Map<String, Object> arguments;

        Misfit(String messageKey, Map<String, Object> arguments) {
            super(messageKey);
            this.arguments = arguments;
        }

        String messageKey() {
            return getMessage();
        }

        Map<String, Object> arguments() {
            return arguments;
        }
    }
}
