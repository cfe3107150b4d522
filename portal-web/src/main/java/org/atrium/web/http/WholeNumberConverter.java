package org.atrium.web.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.IntegerConverter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads whole numbers that people type. One that no integer holds is the greatest or least: what takes it refuses that by
 * its bound, which it names, while here is only known that it is a number.
 */
public class WholeNumberConverter extends IntegerConverter {

    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");

    @Override
    public Object getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<Integer> number = parse(typed.strip());
        return number.isPresent() ? number.get() : super.getAsObject(faces, field, typed);
    }

    /** The same for a form that reads a field itself; empty for what is no whole number. */
    public static Optional<Integer> parse(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed));
        } catch (NumberFormatException outside) {
            return DIGITS.matcher(typed).matches()
                    ? Optional.of(typed.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE)
                    : Optional.empty();
        }
    }
}
