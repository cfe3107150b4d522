package org.atrium.web.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.platform.error.StaleObjectException;

/**
 * Brings a form together with what others changed while it was open: a field that was left alone shows what stands there
 * now, one that was changed keeps what was typed. Of each that others changed the page can say what it is by now.
 */
public final class Meanwhile {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> changed = new HashMap<>();
    private final Set<String> leftAlone = new HashSet<>();

    private Meanwhile() {}

    /** Nothing has happened yet. */
    public static Meanwhile nothing() {
        return new Meanwhile();
    }

    /** Tells later what a form showed when it was opened; for a hidden field of it. */
    public static String marks(Map<String, String> shown) {
        return shown.entrySet().stream()
                .map(field -> field.getKey() + ":" + mark(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    /**
     * @param marks what the form showed
     * @param typed what was sent
     * @param now what it would show now, the same fields
     */
    public static Meanwhile of(String marks, Map<String, String> typed, Map<String, String> now) {
        Meanwhile both = new Meanwhile();
        now.forEach((name, value) -> both.take(name, shown(marks, name), typed.get(name), value));
        return both;
    }

    private void take(String name, String shown, String typed, String now) {
        boolean alone = mark(typed).equals(shown);
        if (alone) {
            leftAlone.add(name);
        }
        fields.put(name, alone ? now : typed);
        if (!mark(now).equals(shown) && (alone || !mark(now).equals(mark(typed)))) {
            changed.put(name, Objects.requireNonNullElse(now, ""));
        }
    }

    /** What a field shows from now on. */
    public String field(String name) {
        return fields.get(name);
    }

    /** What a field was changed to by others, empty where they cleared it; null where they did not. */
    public String changed(String name) {
        return changed.get(name);
    }

    /** Whether nobody typed anything else into a field than it showed. */
    public boolean isLeftAlone(String name) {
        return leftAlone.contains(name);
    }

    /** Whether a field keeps what was typed although others changed it, too. */
    public boolean isContested(String name) {
        return changed.containsKey(name) && !mark(fields.get(name)).equals(mark(changed.get(name)));
    }

    private static String shown(String marks, String name) {
        for (String mark : Objects.requireNonNullElse(marks, "").split(" ")) {
            if (mark.startsWith(name + ":")) {
                return mark.substring(name.length() + 1);
            }
        }
        return "";
    }

    /** Browsers send line ends of their own. */
    private static String mark(String value) {
        String text =
                Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
        return Integer.toHexString(text.hashCode());
    }

    /** Says that what others changed is shown, and that the form can be sent again. */
    public static class StaleFormException extends StaleObjectException {

        public StaleFormException() {
            super("page.meanwhile");
        }
    }
}
