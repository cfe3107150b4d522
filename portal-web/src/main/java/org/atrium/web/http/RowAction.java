package org.atrium.web.http;

import org.atrium.platform.error.UnknownObjectException;
import org.omnifaces.util.Faces;

/** The row a list button belongs to, see {@code p:rowactions}. */
public final class RowAction {

    private RowAction() {}

    /** The id of the row whose button of that name was pressed. */
    public static String id(String button) {
        String id = Faces.getRequestParameter(button);
        if (id == null || id.isBlank()) {
            throw new UnknownObjectException();
        }
        return id;
    }

    /** The same where rows have numbers. */
    public static long number(String button) {
        String id = id(button);
        if (!id.matches("\\d{1,18}")) {
            throw new UnknownObjectException();
        }
        return Long.parseLong(id);
    }
}
