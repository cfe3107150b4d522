package org.atrium.api.input;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.JsonScalars;

/** Converts query parameters; invalid values are 422 with the parameter's name. */
@Provider
public class QueryParamConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (annotations == null) {
            return null;
        }
        boolean ours = type.isEnum()
                || type == Instant.class
                || type == LocalDate.class
                || type == Integer.class
                || type == Boolean.class
                || type == String.class;
        return Stream.of(annotations)
                .filter(annotation -> ours && annotation instanceof QueryParam)
                .map(annotation -> new ScalarParamConverter<>(type, ((QueryParam) annotation).value()))
                .findFirst()
                .orElse(null);
    }

    private record ScalarParamConverter<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isBlank() && type != String.class) {
                return null;
            }
            try {
                if (type == Integer.class) {
                    return (T) Integer.valueOf(text.strip());
                } else if (type == Boolean.class) {
                    return (T) Boolean.valueOf(text.strip());
                }
                return (T) JsonScalars.text(text, type);
            } catch (NumberFormatException notANumber) {
                throw new InvalidInputException(name, "input.type");
            } catch (JsonScalars.ScalarMismatchException misfit) {
                throw new InvalidInputException(List.of(new FieldError(name, misfit.messageKey(), misfit.arguments())));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
