package org.atrium.web.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.regex.Pattern;

/**
 * Reads whole numbers that people type. One that no integer holds is the greatest or least: what takes it refuses that by
 * its bound, which it names, while here is only known that it is a number.
 */
public class WholeNumberConverter implements Converter<Integer> {

    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : read(typed.strip());
    }

    static Integer read(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException outside) {
            if (!DIGITS.matcher(typed).matches()) {
                throw new ConverterException(outside);
            }
            return typed.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Integer number) {
        return number == null ? "" : number.toString();
    }
}
