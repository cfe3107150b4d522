package org.atrium.web.http;

import org.omnifaces.util.Faces;

/**
 * What the address of a page asks for. OmniFaces' {@code @Param} tells the same; it looks for the container at each
 * parameter, through the stack of the call, which is more than ten posts take to write. So the pages that are read most
 * ask here.
 */
public final class Asked {

    private Asked() {}

    /** The part of the path after the page's name, counted from 0; null if it is not there or empty. */
    public static String part(int index) {
        String path = Faces.getRequestPathInfo();
        String[] parts = path == null || path.isEmpty()
                ? new String[0]
                : path.substring(1).split("/");
        return index < parts.length ? said(parts[index]) : null;
    }

    /** The parameter of the query; null if it is not there or empty. */
    public static String value(String name) {
        return said(Faces.getRequestParameter(name));
    }

    private static String said(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
