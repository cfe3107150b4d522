package org.atrium.platform.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;

/**
 * Binds a JSON object to a record and collects all type errors with their paths, up to a maximum. Unknown fields are
 * ignored; absent ones are null, zero, false or an absent {@code PatchValue}.
 */
public final class RecordBinding {

    /** Items of any list, and entries of any map, that a record holds. */
    static final int MAX_ITEMS = 1000;

    /** The same in what another system exports, such as all posts of a thread. */
    static final int MAX_EXPORTED = 10_000;

    private final List<FieldError> errors = new ArrayList<>();
    private final boolean isExport;
    private final int mostItems;
    private boolean isSurelyRight = true;

    private RecordBinding(boolean isExport, int mostItems) {
        this.isExport = isExport;
        this.mostItems = mostItems;
    }

    /**
     * @throws InvalidInputException naming every field whose value does not fit
     */
    public static <T extends Record> T bind(JsonValue json, Class<T> type) {
        RecordBinding binding = new RecordBinding(false, MAX_ITEMS);
        return binding.checked(binding.root(json, type, bound -> {}));
    }

    /**
     * Reads what another system exports, and holds it to the constraints of its record. A number stands where a text is
     * meant, as its ids often are, or as text; {@link OneLineTexts} says more.
     *
     * @param rules what is wrong between the fields, of a record that is null where a value did not fit
     * @throws InvalidInputException naming every field that is wrong, whatever is wrong with it
     */
    public static <T extends Record> T bindExport(JsonValue json, Class<T> type, Function<T, List<FieldError>> rules) {
        RecordBinding binding = new RecordBinding(true, MAX_EXPORTED);
        return binding.checked(binding.root(json, type, bound -> {
            if (!binding.isSurelyRight) {
                binding.wrongToo(broken(bound));
            }
            binding.wrongToo(rules.apply(bound));
        }));
    }

    private <T extends Record> T root(JsonValue json, Class<T> type, Consumer<T> check) {
        try {
            if (json instanceof JsonObject object) {
                T bound = type.cast(record(object, type, Path.ROOT));
                if (bound != null) {
                    check.accept(bound);
                }
                return bound;
            }
            refuse(Path.ROOT, "input.type");
        } catch (TooManyErrorsException enough) {
            // What is wrong so far is more than anybody reads.
        }
        return null;
    }

    private <T> T checked(T bound) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return bound;
    }

    private Object value(JsonValue json, Type type, Path path) {
        if (type instanceof ParameterizedType generic) {
            return generic(json, (Class<?>) generic.getRawType(), generic.getActualTypeArguments(), path);
        }
        Class<?> plain = (Class<?>) type;
        if (JsonValue.class.isAssignableFrom(plain)) {
            return plain.isInstance(json) ? json : refuse(path, "input.type");
        }
        if (json == null || json.getValueType() == ValueType.NULL) {
            return JsonScalars.defaultFor(plain);
        }
        if (plain.isRecord()) {
            return json instanceof JsonObject object ? record(object, plain, path) : refuse(path, "input.type");
        }
        try {
            return isExport ? JsonScalars.readExported(json, plain) : JsonScalars.read(json, plain);
        } catch (JsonScalars.ScalarMismatchException misfit) {
            addError(new FieldError(path.toString(), misfit.messageKey(), misfit.arguments()));
            return JsonScalars.defaultFor(plain);
        }
    }

    private Object generic(JsonValue json, Class<?> type, Type[] arguments, Path path) {
        if (type == PatchValue.class) {
            return json == null ? PatchValue.absent() : PatchValue.of(value(json, arguments[0], path));
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
        if (array.size() > mostItems) {
            return tooMany(path);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Path at = path.item(i);
            boolean missing = array.get(i).getValueType() == ValueType.NULL;
            items.add(missing ? refuse(at, "input.NotNull") : value(array.get(i), arguments[0], at));
        }
        return Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(items) : items;
    }

    private Map<String, Object> map(JsonObject object, Type type, Path path) {
        if (object.size() > mostItems) {
            tooMany(path);
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, json) -> values.put(name, value(json, type, path.field(name))));
        return values;
    }

    private Record record(JsonObject object, Class<?> type, Path path) {
        int before = errors.size();
        RecordShape shape = RecordShape.of(type);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Component component = shape.components().get(i);
            JsonValue json = object.get(component.name());
            values[i] = value(shape.normalized(json), component.type(), path.field(component.name()));
            isSurelyRight &= !isExport || component.isSurelyRight().test(values[i]);
        }
        return errors.size() > before && !isExport ? null : create(shape, values, path);
    }

    /** What breaks the constraints, in the order of the fields. */
    private static List<FieldError> broken(Record record) {
        RecordShape shape = RecordShape.of(record.getClass());
        return InputValidation.errorsOf(record).stream()
                .sorted(Comparator.comparingInt(error -> shape.place(error.field())))
                .toList();
    }

    private Record create(RecordShape shape, Object[] values, Path path) {
        try {
            return shape.create(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                invalid.errors()
                        .forEach(error -> addError(new FieldError(
                                path == Path.ROOT ? error.field() : path.toString(),
                                error.messageKey(),
                                error.arguments())));
                return null;
            }
            throw e.getCause() instanceof PortalException refused ? refused : new IllegalStateException(e);
        }
    }

    private Object refuse(Path path, String messageKey) {
        addError(new FieldError(path.toString(), messageKey));
        return null;
    }

    private Object tooMany(Path path) {
        addError(new FieldError(path.toString(), "input.items", Map.of("max", mostItems)));
        return null;
    }

    /** But for fields whose values do not fit: for the rules there is nothing in them. */
    private void wrongToo(List<FieldError> found) {
        if (found.isEmpty()) {
            return;
        }
        Set<String> named = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        found.stream().filter(error -> !named.contains(error.field())).forEach(this::addError);
    }

    private void addError(FieldError error) {
        errors.add(error);
        if (errors.size() >= InvalidInputException.MAX_ERRORS) {
            throw new TooManyErrorsException();
        }
    }

    /**
     * Where a value stands, written down only where it is wrong.
     *
     * @param step behind its parent: a field's name, or an index of a list
     */
    private record Path(Path parent, Object step) {

        private static final Path ROOT = new Path(null, "");

        Path field(String name) {
            return new Path(this, name);
        }

        Path item(int index) {
            return new Path(this, index);
        }

        @Override
        public String toString() {
            if (parent == null) {
                return "";
            }
            String before = parent.toString();
            return step instanceof Integer
                    ? before + "[" + step + "]"
                    : before.isEmpty() ? "" + step : before + "." + step;
        }
    }

    /** Ends the reading. */
    private static final class TooManyErrorsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooManyErrorsException() {
            super(null, null, false, false);
        }
    }
}
