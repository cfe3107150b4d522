package org.atrium.web.text;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * What Faces say of a value they do not take, in the portal's own texts: {@code message-bundle} of {@code
 * faces-config.xml}. A page sends no such value; one that grew old, or was tampered with, does.
 */
public class FacesMessages extends ResourceBundle {

    private static final String FACES = "jakarta.faces.";

    @Override
    protected Object handleGetObject(String name) {
        String key = textKey(name);
        return key == null ? null : CDI.current().select(PageTexts.class).get().of(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    /** The key of our text for a message of Faces; null for what Faces do not say to people. */
    static String textKey(String name) {
        if (!name.startsWith(FACES) || name.startsWith(FACES + "validator.BeanValidator")) {
            return null;
        }
        String message = name.substring(FACES.length());
        if (message.matches("component\\.UISelect(One|Many)\\..*|converter\\.EnumConverter\\..*")) {
            return "input.gone";
        }
        if (message.matches("converter\\.(Byte|Short|Integer|Long|BigInteger)Converter\\..*")) {
            return "input.number";
        }
        if (message.matches("component\\.UIInput\\.REQUIRED.*|validator\\.RequiredValidator\\..*")) {
            return "input.NotBlank";
        }
        return message.matches("(component|converter|validator)\\..*") ? "input.type" : null;
    }
}
