package org.atrium.imports;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.VisibleText;
import org.atrium.platform.time.Moments;

/**
 * Reads the fields of a JSON document that another system wrote, and collects what is wrong with them under their full
 * names, such as {@code lines[0].quantity}, so that its sender hears of every mistake at once. What is absent or wrong
 * reads as null; {@link #check} refuses it in the end. Texts are one line each: line ends and controls become blanks, for
 * nobody would have a whole document lost by them.
 */
public final class DocumentFields {

    private static final int MAX_DIGITS = 40;

    private final JsonObject object;
    private final String path;
    private final List<FieldError> errors;

    private DocumentFields(JsonObject object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** The fields of a whole document. */
    public static DocumentFields of(JsonObject document) {
        return new DocumentFields(document, "", new ArrayList<>());
    }

    /** Refuses the document if anything in it, at any depth, was wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** Says that something is wrong with a field. */
    public void wrong(String field, String messageKey) {
        wrong(field, messageKey, Map.of());
    }

    /** A text that must be there. */
    public String text(String field, int max) {
        String text = optionalText(field, max);
        if (text == null && isAbsent(field)) {
            wrong(field, "input.NotBlank");
        }
        return text;
    }

    /** A text that may be missing or blank, then null. */
    public String optionalText(String field, int max) {
        if (isAbsent(field)) {
            return null;
        }
        String text;
        if (object.get(field) instanceof JsonString string) {
            text = string.getString();
        } else {
            wrong(field, "input.type");
            return null;
        }
        if (!VisibleText.isStorable(text)) {
            wrong(field, "input.character");
            return null;
        }
        text = VisibleText.folded(VisibleText.normal(text));
        if (text.length() > max) {
            wrong(field, "input.Size", Map.of("min", 0, "max", max));
            return null;
        }
        return text;
    }

    /** Another system's name for something, a text or a whole number, that must be there. */
    public String key(String field, int max) {
        String key = optionalKey(field, max);
        if (key == null && isAbsent(field)) {
            wrong(field, "input.NotBlank");
        }
        return key;
    }

    /**
     * What is shown as it is and decides nothing: null where there is none, cut where it is
     * endless, and wrong only where it is no text at all.
     */
    public String words(String field, int max) {
        JsonValue value = object.get(field);
        String text = value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
        if (!VisibleText.isStorable(text)) {
            wrong(field, "input.character");
            return null;
        }
        String bare = VisibleText.cut(VisibleText.folded(VisibleText.normal(text)), max);
        return bare.isEmpty() ? null : bare;
    }

    /** Another system's name for something, a text or a whole number, that may be missing or blank, then null. */
    public String optionalKey(String field, int max) {
        if (object.get(field) instanceof JsonNumber number && number.isIntegral()) {
            return value(field, number.bigDecimalValue(), DocumentFields::plain, "imports.error.number");
        }
        return optionalText(field, max);
    }

    /** A text of a form, such as a currency's code. */
    public String text(String field, int max, Predicate<String> form, String messageKey) {
        return value(field, text(field, max), text -> form.test(text) ? text : null, messageKey);
    }

    /** One of an enum's values. */
    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        String text = text(field, 60);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            String values = String.join(
                    ", ",
                    List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
            wrong(field, "input.unknownValue", Map.of("values", values));
        }
        return null;
    }

    /** An instant that must be there. */
    public Instant instant(String field) {
        return value(field, text(field, 40), DocumentFields::instantOf, "imports.error.instant");
    }

    public Instant optionalInstant(String field) {
        return value(field, optionalText(field, 40), DocumentFields::instantOf, "imports.error.instant");
    }

    /** An exact number, as a JSON number or as text, that must be there. */
    public BigDecimal decimal(String field) {
        if (object.get(field) instanceof JsonNumber number) {
            return value(field, number.bigDecimalValue(), DocumentFields::handy, "imports.error.number");
        }
        return value(field, text(field, MAX_DIGITS), DocumentFields::decimalOf, "imports.error.number");
    }

    /** A whole number within bounds that must be there. */
    public Integer integer(String field, int min, int max) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            wrong(field, "input.type");
        } else if (number.compareTo(BigDecimal.valueOf(min)) < 0) {
            wrong(field, "input.Min", Map.of("value", min));
        } else if (number.compareTo(BigDecimal.valueOf(max)) > 0) {
            wrong(field, "input.Max", Map.of("value", max));
        } else {
            return number.intValueExact();
        }
        return null;
    }

    /** A yes or no that may be missing. */
    public boolean flag(String field, boolean otherwise) {
        if (!isAbsent(field)) {
            ValueType type = object.get(field).getValueType();
            if (type == ValueType.TRUE || type == ValueType.FALSE) {
                return type == ValueType.TRUE;
            }
            wrong(field, "input.type");
        }
        return otherwise;
    }

    /** The fields of an object that must be there; of an empty one where it is not. */
    public DocumentFields object(String field) {
        if (object.get(field) instanceof JsonObject inner) {
            return new DocumentFields(inner, path + field + ".", errors);
        }
        wrong(field, isAbsent(field) ? "input.NotNull" : "input.type");
        return new DocumentFields(JsonValue.EMPTY_JSON_OBJECT, path + field + ".", new ArrayList<>());
    }

    /** What is read of each object of a list; empty where the list is missing. */
    public <T> List<T> list(String field, Function<DocumentFields, T> reader) {
        if (isAbsent(field)) {
            return List.of();
        }
        if (object.get(field).getValueType() != ValueType.ARRAY) {
            wrong(field, "input.type");
            return List.of();
        }
        List<T> read = new ArrayList<>();
        int place = 0;
        for (JsonValue item : object.getJsonArray(field)) {
            String name = field + "[" + place++ + "]";
            if (item instanceof JsonObject inner) {
                read.add(reader.apply(new DocumentFields(inner, path + name + ".", errors)));
            } else {
                wrong(name, "input.type");
            }
        }
        return read;
    }

    private <T, R> R value(String field, T raw, Function<T, R> reader, String messageKey) {
        if (raw == null) {
            return null;
        }
        R value = reader.apply(raw);
        if (value == null) {
            wrong(field, messageKey);
        }
        return value;
    }

    private boolean isAbsent(String field) {
        JsonValue value = object.get(field);
        return value == null
                || value.getValueType() == ValueType.NULL
                || value instanceof JsonString text && !VisibleText.isVisible(text.getString());
    }

    /** The same, with what its text names. */
    public void wrong(String field, String messageKey, Map<String, Object> arguments) {
        if (errors.size() < InvalidInputException.MAX_ERRORS) {
            errors.add(new FieldError(path + field, messageKey, arguments));
        }
    }

    private static Instant instantOf(String text) {
        try {
            return Moments.read(text);
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }

    private static BigDecimal decimalOf(String text) {
        try {
            return handy(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return handy(number) == null ? null : number.toBigInteger().toString();
    }

    /** Null for what takes more digits to write down than anything that is counted or paid. */
    private static BigDecimal handy(BigDecimal number) {
        return number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS ? null : number;
    }
}
