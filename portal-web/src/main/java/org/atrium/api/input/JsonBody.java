package org.atrium.api.input;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/**
 * Reads the records that resources take. Text that is no JSON is 400; JSON whose values have the wrong type, or are none
 * of an enum's, is 422 with an error for each such field.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBody implements MessageBodyReader<Record> {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return read(body, type);
    }

    static <T extends Record> T read(InputStream body, Class<T> type) {
        return RecordBinding.bind(parse(body), type);
    }

    private static JsonValue parse(InputStream body) {
        try (JsonParser parser = PARSERS.createParser(body)) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                parser.next();
            }
            return value;
        } catch (RuntimeException notJson) {
            // Not only JsonException: the parser has none for text that is empty or nested beyond its limit.
            throw new NotJsonException(notJson);
        }
    }
}
