package org.atrium.platform.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.atrium.platform.json.NotJsonException.JsonFault;

/**
 * Parses JSON from outside, for request bodies, order documents and import lines. A text is one document without
 * trailing text; objects have no duplicate fields; nesting, names, numbers and the number of values are bounded, so
 * parsing takes linear time.
 */
public final class JsonText {

    /** Objects and lists in one another. */
    static final int MAX_DEPTH = 64;
    /** Values in a document, those in lists included. */
    static final int MAX_VALUES = 50_000;
    /** Characters of a field's name. */
    static final int MAX_NAME = 200;
    /** Characters of a number. */
    static final int MAX_NUMBER = 100;

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonParser parser;
    private int values;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The document of some bytes, which are UTF-8.
     *
     * @throws NotJsonException if they are none
     */
    public static JsonValue read(byte[] bytes) {
        return read(decoded(bytes));
    }

    /**
     * The document of a text.
     *
     * @throws NotJsonException if it is none
     */
    public static JsonValue read(String text) {
        String document = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        try (JsonParser parser = PARSERS.createParser(new StringReader(document))) {
            return new JsonText(parser).document();
        } catch (NotJsonException refused) {
            throw refused;
        } catch (RuntimeException notJson) {
            // Not only JsonException: the parser has none for text that is empty, nor for some numbers.
            throw new NotJsonException(JsonFault.SYNTAX, notJson);
        }
    }

    /**
     * The object of a text.
     *
     * @throws NotJsonException if it is none
     */
    public static JsonObject object(String text) {
        if (read(text) instanceof JsonObject object) {
            return object;
        }
        throw new NotJsonException(JsonFault.SYNTAX);
    }

    /**
     * The object of some bytes, which are UTF-8.
     *
     * @throws NotJsonException if they are none
     */
    public static JsonObject object(byte[] bytes) {
        return object(decoded(bytes));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new NotJsonException(JsonFault.ENCODING, notUtf8);
        }
    }

    private JsonValue document() {
        JsonValue document = value(parser.next(), 0);
        boolean isMore;
        try {
            isMore = parser.hasNext();
            if (isMore) {
                parser.next();
            }
        } catch (RuntimeException behind) {
            throw new NotJsonException(JsonFault.TRAILING, behind);
        }
        if (isMore) {
            throw new NotJsonException(JsonFault.TRAILING);
        }
        return document;
    }

    private JsonValue value(Event event, int depth) {
        requireAtMost(++values, MAX_VALUES);
        requireAtMost(depth, MAX_DEPTH);
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_NUMBER -> number();
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getValue();
            default -> throw new NotJsonException(JsonFault.SYNTAX);
        };
    }

    private JsonValue object(int depth) {
        JsonObjectBuilder object = PROVIDER.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            requireAtMost(name.length(), MAX_NAME);
            if (!names.add(name)) {
                throw new NotJsonException(JsonFault.DUPLICATE);
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonValue array(int depth) {
        JsonArrayBuilder array = PROVIDER.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    /** Measured before it is made: what a number of very many digits costs grows faster than its length. */
    private JsonValue number() {
        requireAtMost(parser.getString().length(), MAX_NUMBER);
        return PROVIDER.createValue(new BigDecimal(parser.getString()));
    }

    private static void requireAtMost(int measured, int most) {
        if (measured > most) {
            throw new NotJsonException(JsonFault.BOUNDS);
        }
    }
}
