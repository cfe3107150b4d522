package org.atrium.platform.text;

import java.util.List;

/** Reads the attributes of a tag as the sanitiser lists them: names and values in turn. */
final class Attributes {

    private Attributes() {}

    /** The value of one of that name; empty for none. */
    static String of(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
