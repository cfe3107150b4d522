package org.atrium.inbound.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads Message-IDs, also those that are written without angle brackets or with a stray one. */
final class MessageIds {

    /** Long conversations keep their first and last ids; nobody needs a thousand. */
    private static final int MAX = 500;

    private static final int MAX_LENGTH = 998;

    private MessageIds() {}

    static List<String> in(String value) {
        List<String> ids = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        for (int i = 0; i <= value.length() && ids.size() < MAX; i++) {
            char at = i < value.length() ? value.charAt(i) : ' ';
            if (at == '<' || at == '>' || at == ',' || Character.isWhitespace(at)) {
                if (id.indexOf("@") > 0 && id.length() <= MAX_LENGTH) {
                    ids.add(TextRules.storable(id.toString()));
                }
                id.setLength(0);
            } else {
                id.append(at);
            }
        }
        return List.copyOf(ids);
    }
}
