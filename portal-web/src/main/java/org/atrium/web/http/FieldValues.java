package org.atrium.web.http;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** Values of form fields as text, to compare them with the submitted ones. */
final class FieldValues {

    private FieldValues() {}

    /** What a field shows that nothing was filled in to. */
    static String shown(FacesContext faces, UIInput field) {
        return values(field.getValue())
                .map(value -> text(faces, field, value))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What was filled in. */
    static String sent(FacesContext faces, UIInput field) {
        String[] sent = parameters(faces, field);
        return sent == null ? "" : Stream.of(sent).sorted().collect(Collectors.joining(" "));
    }

    /** What was filled in, as Faces takes it. */
    static String[] parameters(FacesContext faces, UIInput field) {
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(field.getClientId(faces));
        if (field instanceof UISelectBoolean) {
            return new String[] {String.valueOf(sent != null)};
        }
        return sent == null && field instanceof UISelectMany ? new String[0] : sent;
    }

    /** What people call a value of a field. */
    static String label(FacesContext faces, UIInput field, String value) {
        if (!(field instanceof UISelectOne)) {
            return value;
        }
        return SelectItemsCollector.collectFromParent(faces, field).stream()
                .filter(item -> item.getValue() != null
                        && text(faces, field, item.getValue()).equals(value))
                .map(item -> item.getLabel())
                .findFirst()
                .orElse(value);
    }

    private static Stream<?> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream();
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.get(value, i));
        }
        return Stream.ofNullable(value);
    }

    @SuppressWarnings("unchecked")
    private static String text(FacesContext faces, UIInput field, Object value) {
        Converter<Object> converter = field.getConverter() == null
                ? faces.getApplication().createConverter(value.getClass())
                : field.getConverter();
        return converter == null
                ? value.toString()
                : Objects.requireNonNullElse(converter.getAsString(faces, field, value), "");
    }
}
