package org.atrium.platform.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;

/**
 * Makes a record of a JSON object and takes down every value that does not fit, with its path, instead of stopping at
 * the first; it stops where there are as many as anybody is told. Unknown fields are ignored; absent ones are null, zero
 * or false, or {@link Change#none()}.
 */
public final class RecordBinding {

    /** Items of any list, and entries of any map, that a record holds. */
    static final int MAX_ITEMS = 1000;

    private final List<FieldError> errors = new ArrayList<>();
    private final boolean numbersAreText;

    private RecordBinding(boolean numbersAreText) {
        this.numbersAreText = numbersAreText;
    }

    /**
     * @throws InvalidInputException naming every field whose value does not fit
     */
    public static <T extends Record> T bind(JsonValue json, Class<T> type) {
        return bind(json, type, new RecordBinding(false));
    }

    /**
     * The same for what another system exports: a number stands where a text is meant, as its ids often are.
     *
     * @throws InvalidInputException naming every field whose value does not fit
     */
    public static <T extends Record> T bindExport(JsonValue json, Class<T> type) {
        return bind(json, type, new RecordBinding(true));
    }

    private static <T extends Record> T bind(JsonValue json, Class<T> type, RecordBinding binding) {
        Record bound = null;
        try {
            bound = json.getValueType() == ValueType.OBJECT
                    ? binding.record(json.asJsonObject(), type, "")
                    : (Record) binding.refuse("", "input.type");
        } catch (Enough enough) {
            // What is wrong so far is more than anybody reads.
        }
        if (!binding.errors.isEmpty()) {
            throw new InvalidInputException(binding.errors);
        }
        return type.cast(bound);
    }

    private Object value(JsonValue json, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            return generic(json, (Class<?>) generic.getRawType(), generic.getActualTypeArguments(), path);
        }
        Class<?> plain = (Class<?>) type;
        if (JsonValue.class.isAssignableFrom(plain)) {
            return plain.isInstance(json) ? json : refuse(path, "input.type");
        }
        if (json == null || json.getValueType() == ValueType.NULL) {
            return Scalars.absent(plain);
        }
        if (plain.isRecord()) {
            return json instanceof JsonObject object ? record(object, plain, path) : refuse(path, "input.type");
        }
        if (numbersAreText && plain == String.class && json.getValueType() == ValueType.NUMBER) {
            return json.toString();
        }
        try {
            return Scalars.read(json, plain);
        } catch (Scalars.Misfit misfit) {
            wrong(new FieldError(path, misfit.messageKey(), misfit.arguments()));
            return Scalars.absent(plain);
        }
    }

    private Object generic(JsonValue json, Class<?> type, Type[] arguments, String path) {
        if (type == Change.class) {
            return json == null ? Change.none() : Change.to(value(json, arguments[0], path));
        }
        if (json == null || json.getValueType() == ValueType.NULL) {
            return null;
        }
        if (type == Map.class) {
            return json instanceof JsonObject object ? map(object, arguments[1], path) : refuse(path, "input.type");
        }
        if (!(json instanceof JsonArray array)) {
            return refuse(path, "input.type");
        }
        if (array.size() > MAX_ITEMS) {
            return tooMany(path);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "]";
            boolean missing = array.get(i).getValueType() == ValueType.NULL;
            items.add(missing ? refuse(at, "input.NotNull") : value(array.get(i), arguments[0], at));
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(items) : items;
    }

    private Map<String, Object> map(JsonObject object, Type type, String path) {
        if (object.size() > MAX_ITEMS) {
            tooMany(path);
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, json) -> values.put(name, value(json, type, path + "." + name)));
        return values;
    }

    private Record record(JsonObject object, Class<?> type, String path) {
        int before = errors.size();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(
                        object.get(nameOf(component)),
                        component.getGenericType(),
                        path.isEmpty() ? nameOf(component) : path + "." + nameOf(component)))
                .toArray();
        return errors.size() > before ? null : create(type, components, values, path);
    }

    private Record create(Class<?> type, RecordComponent[] components, Object[] values, String path) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                invalid.errors()
                        .forEach(error -> wrong(new FieldError(
                                path.isEmpty() ? error.field() : path, error.messageKey(), error.arguments())));
                return null;
            }
            throw e.getCause() instanceof PortalException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e);
        }
    }

    private static String nameOf(RecordComponent component) {
        JsonbProperty named = component.getAccessor().getAnnotation(JsonbProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private Object refuse(String path, String messageKey) {
        wrong(new FieldError(path, messageKey));
        return null;
    }

    private Object tooMany(String path) {
        wrong(new FieldError(path, "input.items", Map.of("max", MAX_ITEMS)));
        return null;
    }

    private void wrong(FieldError error) {
        errors.add(error);
        if (errors.size() >= InvalidInputException.MAX_ERRORS) {
            throw new Enough();
        }
    }

    /** Ends the reading. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
